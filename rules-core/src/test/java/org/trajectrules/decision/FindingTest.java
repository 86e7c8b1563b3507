package org.trajectrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trajectrules.fact.Facts;

class FindingTest {

    private static Finding finding(Verdict verdict, @Nullable Cause cause, Missing... missing) {
        return new Finding("OT-20", verdict, List.of("r"), List.of(), Set.of(), cause, List.of(missing));
    }

    @ParameterizedTest
    @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void a_known_finding_has_no_cause(Verdict verdict) {
        assertThat(finding(verdict, null).cause()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(verdict, Cause.OPEN_QUESTION))
                .withMessage("OT-20: verdict (" + verdict + ") with cause (OPEN_QUESTION)\n"
                        + "Maybe give a cause to an unknown finding, and to no other?");
    }

    @Test
    void an_unknown_finding_has_a_cause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Verdict.UNKNOWN, null))
                .withMessageStartingWith("OT-20: verdict (UNKNOWN) with cause (null)");
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING_DATA", "NOT_YET"})
    void where_data_is_missing_or_a_period_runs_it_says_what_to_ask(Cause cause) {
        assertThat(finding(Verdict.UNKNOWN, cause, Made.SESSIONS).missing()).containsExactly(Made.SESSIONS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Verdict.UNKNOWN, cause))
                .withMessage("OT-20: cause (" + cause + ") with 0 missing\n"
                        + "Maybe say what to ask where data is missing or a period runs, and nowhere else?");
    }

    @Test
    void an_open_question_or_a_known_finding_asks_nothing_and_tells_no_id() {
        Missing field = new Missing("sessions", "pseudonym-7", "minutes", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Verdict.UNKNOWN, Cause.OPEN_QUESTION, field))
                .withMessageStartingWith("OT-20: cause (OPEN_QUESTION) with 1 missing")
                .withMessageNotContaining("pseudonym");
        assertThatIllegalArgumentException().isThrownBy(() -> finding(Verdict.MET, null, field));
    }

    @Test
    void rules_choices_and_evidence_stand_once_and_in_order() {
        Evidence one = new Evidence.OfFact(Facts.education("s1", "2024-01-01"));
        Evidence two = new Evidence.OfFact(Facts.education("s2", "2024-01-02"));
        Finding finding = new Finding(
                "A",
                Verdict.UNKNOWN,
                List.of("b", "a", "b"),
                List.of(two, one, two),
                Set.of("C-16", "C-02"),
                Cause.NOT_YET,
                List.of(Made.SESSIONS, Made.SESSIONS));
        assertThat(finding.rules()).containsExactly("a", "b");
        assertThat(finding.evidence()).containsExactly(one, two);
        assertThat(finding.choices()).containsExactly("C-02", "C-16");
        assertThat(finding.missing()).containsExactly(Made.SESSIONS);
        assertThat(finding)
                .isEqualTo(new Finding(
                        "A",
                        Verdict.UNKNOWN,
                        List.of("a", "b"),
                        List.of(one, two),
                        Set.of("C-02", "C-16"),
                        Cause.NOT_YET,
                        List.of(Made.SESSIONS)));
    }

    @Test
    void a_missing_thing_is_told_by_its_path() {
        assertThat(Made.SESSIONS.path()).isEqualTo("sessions");
        assertThat(new Missing("sessions", "s1", null, null).path()).isEqualTo("sessions/s1");
        assertThat(new Missing("sessions", "s1", "minutes", null).path()).isEqualTo("sessions/s1/minutes");
        assertThat(new Missing("patient", null, "birthDate", null).path()).isEqualTo("patient/birthDate");
    }
}
