package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NomenclatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"400374", "794253", "107015", "000000"})
    void a_code_ends_in_its_first_five_digits_modulo_seven(String code) {
        assertThat(Nomenclature.checkDigitHolds(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"400734", "400375", "40037", "4003744", "", "40037x", " 400374", "-00374", "٤٠٠٣٧٤"})
    void a_mistyped_code_does_not(String code) {
        assertThat(Nomenclature.checkDigitHolds(code)).isFalse();
    }

    @Test
    void every_single_wrong_digit_shows_unless_it_differs_by_seven() {
        String code = "400374";
        for (int place = 0; place < 6; place++) {
            int right = code.charAt(place) - '0';
            for (int digit = 0; digit < 10; digit++) {
                String typed = code.substring(0, place) + digit + code.substring(place + 1);
                boolean escapes = place < 5 && Math.abs(digit - right) == 7;
                assertThat(Nomenclature.checkDigitHolds(typed)).as(typed).isEqualTo(digit == right || escapes);
            }
        }
    }
}
