package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.engine.TestPack.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Billing;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Session;

/** met, notMet, unknown, asChosen, noted, notYet and notMetAfter. */
class VerbsTest {

    private static final Dossier EMPTY = Dossier.builder().build();

    private static Decision plain(@Nullable Format format, String on, Dossier dossier) {
        Session session = Facts.education("asked", on, format);
        return TestPack.decide(Question.of("verbs.plain").on(Facts.day(on)).about(session), dossier);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"INDIVIDUAL, MET", "GROUP, NOT_MET", "-, UNKNOWN"})
    void a_plain_value_is_met_not_met_or_unknown(@Nullable Format format, Verdict verdict) {
        Finding finding = finding(plain(format, "2024-01-10", EMPTY), "V-plain");
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.evidence())
                .containsExactly(new Evidence.OfFact(Facts.education("asked", "2024-01-10", format)));
        assertThat(finding.missing())
                .isEqualTo(
                        verdict == Verdict.UNKNOWN
                                ? List.of(new Missing("sessions", "asked", "format", null))
                                : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-01-31, MET", "2024-02-01, NOT_MET", "2024-02-29, NOT_MET", "2024-03-01, UNKNOWN"})
    void a_setting_says_how_it_ends_and_undetermined_is_an_open_question(String on, Verdict verdict) {
        Finding finding = finding(plain(Format.INDIVIDUAL, on, EMPTY), "V-chosen");
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.choices()).containsExactly("C-1");
        assertThat(finding.cause()).isEqualTo(verdict == Verdict.UNKNOWN ? Cause.OPEN_QUESTION : null);
        assertThat(finding.missing()).isEmpty();
    }

    @Test
    void a_note_adds_its_choice_and_evidence_and_changes_no_verdict() {
        Dossier preferential = TestPack.of(TestPack.patient(true, null));
        Finding noted = finding(plain(Format.INDIVIDUAL, "2024-01-10", preferential), "V-noted");
        assertThat(noted.verdict()).isEqualTo(Verdict.MET);
        assertThat(noted.choices()).containsExactly("C-3");
        assertThat(noted.rules()).containsExactly("noted base", "noted choice");
        assertThat(noted.evidence()).containsExactly(new Evidence.OfFact(preferential.patient()));
        assertThat(finding(plain(Format.INDIVIDUAL, "2024-01-10", EMPTY), "V-noted")
                        .choices())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, false", "INCOMPLETE, false", "COMPLETE, true"})
    void a_note_about_what_is_not_there_needs_a_complete_list(Knowledge knowledge, boolean noted) {
        Dossier dossier =
                TestPack.knowing(FactList.BILLINGS, knowledge, List.of()).build();
        assertThat(finding(plain(Format.INDIVIDUAL, "2024-01-10", dossier), "V-noted")
                        .choices()
                        .contains("C-2"))
                .isEqualTo(noted);
    }

    /** The rules of V-not, V-forall and V-gap ask that a billing is not there, or that all are of one code. */
    @ParameterizedTest(name = "billings {0} {1}: none of the code {2}, all of it {3}, none and a session {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // In Drools 10 a forall over nothing does not fire.
                "ABSENT,     -,      UNKNOWN, -,       UNKNOWN",
                "INCOMPLETE, -,      UNKNOWN, -,       UNKNOWN",
                "COMPLETE,   -,      MET,     -,       MET",
                "COMPLETE,   400374, NOT_MET, MET,     -",
                "INCOMPLETE, 400374, NOT_MET, UNKNOWN, -",
                "COMPLETE,   107015, MET,     -,       MET",
                "INCOMPLETE, 107015, UNKNOWN, -,       UNKNOWN",
            })
    void a_rule_that_closes_over_a_list_proves_nothing_unless_it_is_complete(
            Knowledge knowledge, @Nullable String code, Verdict none, @Nullable Verdict all, @Nullable Verdict gap) {
        List<Billing> billings = code == null ? List.of() : List.of(Facts.billing("b", "2024-01-01", code));
        Dossier.Builder dossier = TestPack.knowing(FactList.BILLINGS, knowledge, billings);
        TestPack.add(dossier, FactList.SESSIONS, Knowledge.COMPLETE, TestPack.sessions(Format.GROUP, 1));
        Decision decision = TestPack.decide("verbs.gap", "2024-02-01", dossier.build());
        assertThat(finding(decision, "V-not").verdict()).isEqualTo(none);
        assertThat(verdict(decision, "V-forall")).isEqualTo(all);
        assertThat(verdict(decision, "V-gap")).isEqualTo(gap);
        if (none == Verdict.UNKNOWN) {
            assertThat(finding(decision, "V-not").missing()).containsExactly(new Missing("billings", null, null, null));
        }
    }

    private static @Nullable Verdict verdict(Decision decision, String criterion) {
        return decision.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .map(Finding::verdict)
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_rule_that_counts_one_list_and_closes_over_another_asks_only_what_is_uncertain() {
        Dossier dossier = TestPack.knowing(FactList.SESSIONS, Knowledge.INCOMPLETE, TestPack.sessions(Format.GROUP, 1))
                .list(FactList.BILLINGS, List.of())
                .build();
        assertThat(finding(TestPack.decide("verbs.gap", "2024-02-01", dossier), "V-gap")
                        .verdict())
                .isEqualTo(Verdict.MET);
        Finding both = finding(TestPack.decide("verbs.gap", "2024-02-01", EMPTY), "V-gap");
        assertThat(both.missing())
                .containsExactlyInAnyOrder(
                        new Missing("sessions", null, null, null), new Missing("billings", null, null, null));
    }

    @Test
    void whole_facts_can_be_missing() {
        Finding finding = finding(TestPack.decide("verbs.gap", "2024-02-01", EMPTY), "V-list");
        assertThat(finding.cause()).isEqualTo(Cause.MISSING_DATA);
        assertThat(finding.missing()).containsExactly(new Missing("results", null, null, null));
    }

    @Test
    void what_can_still_come_is_told_with_its_last_day() {
        Finding finding = finding(TestPack.decide("verbs.wait", "2024-02-01", EMPTY), "V-wait");
        assertThat(finding.cause()).isEqualTo(Cause.NOT_YET);
        assertThat(finding.missing()).containsExactly(new Missing("sessions", null, null, Facts.day("2024-06-30")));
    }

    @ParameterizedTest(name = "on {0}, recorded until {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-06-29, -,          UNKNOWN",
                "2024-06-30, -,          NOT_MET",
                "2024-06-29, 2024-06-29, UNKNOWN",
                "2024-06-29, 2024-06-30, NOT_MET",
            })
    void not_met_waits_for_its_last_day_unless_the_record_speaks_for_it(
            String on, @Nullable String until, Verdict verdict) {
        Dossier dossier = Dossier.builder()
                .recordedUntil(until == null ? null : Facts.day(until))
                .build();
        assertThat(finding(TestPack.decide("verbs.wait", on, dossier), "V-after")
                        .verdict())
                .isEqualTo(verdict);
    }
}
