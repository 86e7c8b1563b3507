package org.trajectrules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    private static final List<String> KNOWN = List.of("sessions", "prescriptions", "met", "not_met", "undetermined");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "sesions, sessions",
        "SESSIONS, sessions",
        "session, sessions",
        "presciptions, prescriptions",
        "perscription, prescriptions",
        "mett, met",
        "notmet, not_met",
        "undetermind, undetermined",
    })
    void the_nearest_known_word_is_found(String word, String nearest) {
        assertThat(Fault.nearest(word, KNOWN)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"deliveries", "granted", "x-ray-of-the-foot"})
    void a_word_far_from_all_has_no_neighbour(String word) {
        assertThat(Fault.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void of_two_near_words_the_nearer_is_found_and_of_none_none() {
        assertThat(Fault.nearest("contract", List.of("contact", "contracts"))).isEqualTo(Optional.of("contact"));
        assertThat(Fault.nearest("contracts", List.of("contact", "contracts"))).contains("contracts");
        assertThat(Fault.nearest("contract", List.of())).isEmpty();
    }
}
