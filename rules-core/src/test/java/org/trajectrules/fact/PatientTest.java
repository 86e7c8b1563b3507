package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.born;
import static org.trajectrules.fact.Facts.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientTest {

    @ParameterizedTest(name = "born {0}, {1} years on {2}: {3}")
    @CsvSource({
        "2006-05-05, 18, 2024-05-04, false",
        "2006-05-05, 18, 2024-05-05, true",
        "2006-05-05, 18, 2024-05-06, true",
        // Who was born on 29 February has a birthday on 1 March of a common year (C-02).
        "2004-02-29, 18, 2022-02-28, false",
        "2004-02-29, 18, 2022-03-01, true",
        "2004-02-29, 20, 2024-02-28, false",
        "2004-02-29, 20, 2024-02-29, true",
        "2004-12-31, 1, 2005-12-30, false",
        "2004-12-31, 1, 2005-12-31, true",
        "2004-12-31, 0, 2004-12-31, true",
    })
    void a_patient_has_an_age_from_the_birthday_on(String birth, int years, LocalDate on, boolean reached) {
        assertThat(born(birth).agedAtLeast(years, on)).isEqualTo(reached);
        assertThat(born(birth).agedUnder(years, on)).isEqualTo(!reached);
    }

    @Test
    void without_birth_date_a_patient_is_neither_old_enough_nor_too_young() {
        LocalDate on = day("2024-01-01");
        assertThat(Patient.UNKNOWN.agedAtLeast(0, on)).isFalse();
        assertThat(Patient.UNKNOWN.agedUnder(200, on)).isFalse();
        assertThat(Patient.UNKNOWN.birthday(18)).isNull();
    }

    @Test
    void a_patient_lives_on_the_day_of_death_and_has_died_before_the_next() {
        LocalDate death = day("2024-02-29");
        Patient patient = new Patient("p", null, null, null, death);
        assertThat(patient.diedBefore(death)).isFalse();
        assertThat(patient.diedBefore(death.plusDays(1))).isTrue();
        assertThat(born("1950-01-01").diedBefore(LocalDate.MAX)).isFalse();
    }
}
