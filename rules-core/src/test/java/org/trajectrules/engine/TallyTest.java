package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.engine.TestPack.finding;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Session;

/** In January the settings of the test pack say "met", in February "not met", in March nobody knows. */
class TallyTest {

    private static final String JANUARY = "2024-01-20";
    private static final String FEBRUARY = "2024-02-20";
    private static final String MARCH = "2024-03-20";

    /** Group sessions count for sure, single ones as chosen, those without format perhaps. */
    private static Dossier dossier(Knowledge knowledge, int group, int single, int unclear) {
        List<Session> sessions = new ArrayList<>(TestPack.sessions(Format.GROUP, group));
        sessions.addAll(TestPack.sessions(Format.INDIVIDUAL, single));
        for (int i = 1; i <= unclear; i++) {
            sessions.add(Facts.education("unclear-" + i, "2024-01-0" + i));
        }
        return TestPack.knowing(FactList.SESSIONS, knowledge, sessions).build();
    }

    private static Finding judge(String criterion, String on, Dossier dossier) {
        return finding(TestPack.decide("verbs.tally", on, dossier), criterion);
    }

    private static String told(Finding finding) {
        return finding.cause() == null
                ? finding.verdict().name()
                : finding.cause().name();
    }

    private static String on(String month) {
        return month.equals("JANUARY") ? JANUARY : month.equals("FEBRUARY") ? FEBRUARY : MARCH;
    }

    @ParameterizedTest(name = "{0}, {1} sure, {2} perhaps: two at least {3}, fewer than two {4}")
    @CsvSource({
        "COMPLETE,   2, 0, MET,          NOT_MET",
        "COMPLETE,   2, 5, MET,          NOT_MET",
        "COMPLETE,   1, 1, MISSING_DATA, MISSING_DATA",
        "COMPLETE,   0, 2, MISSING_DATA, MISSING_DATA",
        "COMPLETE,   0, 1, NOT_MET,      MET",
        "COMPLETE,   1, 0, NOT_MET,      MET",
        "INCOMPLETE, 1, 0, MISSING_DATA, MISSING_DATA",
        "INCOMPLETE, 2, 1, MET,          NOT_MET",
        "ABSENT,     0, 0, MISSING_DATA, MISSING_DATA",
    })
    void what_counts_perhaps_leaves_open_what_it_could_change(
            Knowledge knowledge, int sure, int perhaps, String least, String fewer) {
        Dossier dossier = dossier(knowledge, sure, 0, perhaps);
        assertThat(told(judge("T-least", JANUARY, dossier))).isEqualTo(least);
        assertThat(told(judge("T-fewer", JANUARY, dossier))).isEqualTo(fewer);
    }

    @Test
    void what_counts_perhaps_is_asked() {
        assertThat(judge("T-least", JANUARY, dossier(Knowledge.COMPLETE, 1, 0, 2))
                        .missing())
                .containsExactlyInAnyOrder(
                        new Missing("sessions", "unclear-1", null, null),
                        new Missing("sessions", "unclear-2", null, null));
        assertThat(judge("T-least", JANUARY, dossier(Knowledge.INCOMPLETE, 1, 0, 1))
                        .missing())
                .containsExactlyInAnyOrder(
                        new Missing("sessions", null, null, null), new Missing("sessions", "unclear-1", null, null));
    }

    @ParameterizedTest(name = "{0}: {1} sure, {2} chosen, {3} perhaps: two at least {4}, fewer than two {5}")
    @CsvSource({
        "JANUARY,  1, 1, 0, MET,           NOT_MET",
        "FEBRUARY, 1, 1, 0, NOT_MET,       MET",
        "MARCH,    1, 1, 0, OPEN_QUESTION, OPEN_QUESTION",
        "MARCH,    2, 1, 0, MET,           NOT_MET",
        "MARCH,    0, 1, 0, NOT_MET,       MET",
        // Where what is missing settles it either way, or both are needed, it is asked first.
        "MARCH,    0, 1, 1, MISSING_DATA,  OPEN_QUESTION",
        "MARCH,    1, 1, 1, OPEN_QUESTION, MISSING_DATA",
    })
    void a_setting_counts_or_does_not_or_is_an_open_question(
            String month, int sure, int single, int perhaps, String least, String fewer) {
        Dossier dossier = dossier(Knowledge.COMPLETE, sure, single, perhaps);
        assertThat(told(judge("T-chosen-least", on(month), dossier))).isEqualTo(least);
        assertThat(told(judge("T-chosen-fewer", on(month), dossier))).isEqualTo(fewer);
    }

    @Test
    void a_finding_rests_on_a_choice_only_if_there_was_something_to_choose() {
        assertThat(judge("T-chosen-least", JANUARY, dossier(Knowledge.COMPLETE, 1, 1, 0))
                        .choices())
                .containsExactly("C-1");
        assertThat(judge("T-chosen-least", JANUARY, dossier(Knowledge.COMPLETE, 2, 0, 0))
                        .choices())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} of three: {2}")
    @CsvSource({
        "JANUARY,  3, MET",
        "JANUARY,  0, MET",
        "FEBRUARY, 2, NOT_MET",
        "MARCH,    2, OPEN_QUESTION",
        "MARCH,    3, MET",
    })
    void where_a_count_falls_short_a_setting_can_say_how_it_ends(String month, int sure, String outcome) {
        assertThat(told(judge("T-otherwise", on(month), dossier(Knowledge.COMPLETE, sure, 0, 0))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} and perhaps {2} of three, two enough to choose: {3}")
    @CsvSource({
        "JANUARY,  2, 0, MET",
        "JANUARY,  1, 0, NOT_MET",
        "MARCH,    2, 0, OPEN_QUESTION",
        "MARCH,    1, 0, NOT_MET",
        "MARCH,    1, 1, MISSING_DATA",
        "MARCH,    0, 1, NOT_MET",
        "MARCH,    2, 1, MISSING_DATA",
        "MARCH,    3, 1, MET",
    })
    void a_setting_takes_part_only_where_enough_was_counted(String month, int sure, int perhaps, String outcome) {
        assertThat(told(judge("T-enough", on(month), dossier(Knowledge.COMPLETE, sure, 0, perhaps))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "on {0}, {1} of two: {2}")
    @CsvSource({
        "2024-03-30, 1, NOT_YET",
        "2024-03-31, 1, NOT_YET",
        "2024-04-01, 1, NOT_MET",
        "2024-03-01, 2, MET",
    })
    void while_the_days_last_a_count_that_falls_short_is_not_yet_known_to_fail(String on, int sure, String outcome) {
        Finding finding = judge("T-within", on, dossier(Knowledge.COMPLETE, sure, 0, 0));
        assertThat(told(finding)).isEqualTo(outcome);
        if (finding.cause() == Cause.NOT_YET) {
            assertThat(finding.missing()).containsExactly(new Missing("sessions", null, null, Facts.day("2024-03-31")));
        }
    }

    @Test
    void an_incomplete_list_matters_only_up_to_the_last_of_the_days() {
        Dossier.Builder dossier =
                TestPack.knowing(FactList.SESSIONS, Knowledge.COMPLETE, TestPack.sessions(Format.GROUP, 1));
        assertThat(told(judge(
                        "T-within",
                        "2024-05-01",
                        dossier.recordedUntil(Facts.day("2024-03-31")).build())))
                .isEqualTo("NOT_MET");
        assertThat(told(judge(
                        "T-within",
                        "2024-05-01",
                        dossier.recordedUntil(Facts.day("2024-03-30")).build())))
                .isEqualTo("MISSING_DATA");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"JANUARY, NOT_YET", "FEBRUARY, NOT_MET", "MARCH, NOT_YET"})
    void the_days_can_be_longer_unless_a_setting_rules_it_out(String month, String outcome) {
        assertThat(told(judge("T-until", on(month), dossier(Knowledge.COMPLETE, 1, 0, 0))))
                .isEqualTo(outcome);
    }

    @Test
    void facts_of_two_lists_count_together() {
        assertThat(told(judge("T-plus", JANUARY, dossier(Knowledge.COMPLETE, 1, 1, 0))))
                .isEqualTo("MET");
        assertThat(told(judge("T-plus", JANUARY, dossier(Knowledge.COMPLETE, 1, 0, 0))))
                .isEqualTo("NOT_MET");
    }

    @Test
    void a_tally_does_not_change_with_what_is_added() {
        Tally one = Tally.of(TestPack.sessions(Format.GROUP, 1));
        Tally two = one.plus(TestPack.sessions(Format.INDIVIDUAL, 1));
        assertThat(one.sure()).hasSize(1);
        assertThat(two.sure()).hasSize(2);
    }
}
