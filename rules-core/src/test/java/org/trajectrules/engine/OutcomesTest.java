package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trajectrules.engine.TestPack.finding;
import static org.trajectrules.engine.TestPack.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Place;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Residence;
import org.trajectrules.fact.Session;

/** What a decision means, as design.md fixes it. */
class OutcomesTest {

    private static final String ON = "2024-03-10";

    private static Decision mixed(
            @Nullable Format format, @Nullable Boolean preferential, @Nullable Residence residence) {
        Question question = Question.of("ends.mixed").on(Facts.day(ON)).about(Facts.education("s", ON, format));
        return TestPack.decide(question, TestPack.of(patient(preferential, residence)));
    }

    @Test
    void any_criterion_not_met_refuses_and_only_all_met_grant() {
        List<@Nullable Format> formats = new ArrayList<>(List.of(Format.INDIVIDUAL, Format.GROUP));
        List<@Nullable Boolean> truths = new ArrayList<>(List.of(true, false));
        formats.add(null);
        truths.add(null);
        for (Format format : formats) {
            for (Boolean preferential : truths) {
                for (Residence residence : Residence.values()) {
                    Decision decision = mixed(format, preferential, residence);
                    Set<Verdict> verdicts =
                            decision.findings().stream().map(Finding::verdict).collect(Collectors.toSet());
                    Outcome expected = verdicts.contains(Verdict.NOT_MET)
                            ? Outcome.REFUSED
                            : verdicts.contains(Verdict.UNKNOWN) ? Outcome.UNDETERMINED : Outcome.GRANTED;
                    assertThat(decision.outcome())
                            .as("%s, %s, %s", format, preferential, residence)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(mixed(Format.INDIVIDUAL, true, Residence.HOME).granted()).isTrue();
    }

    @Test
    void a_refusal_stands_although_other_data_is_missing_and_tells_every_reason() {
        Decision refused = mixed(null, false, Residence.COLLECTIVE);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.findings())
                .extracting(Finding::criterion, Finding::verdict)
                .containsExactly(
                        tuple("E-one", Verdict.UNKNOWN),
                        tuple("E-two", Verdict.NOT_MET),
                        tuple("E-three", Verdict.NOT_MET));
    }

    @Test
    void what_is_missing_is_told_once_in_the_order_of_the_criteria() {
        assertThat(((Undetermined) mixed(null, null, Residence.HOME)).missing())
                .containsExactly(
                        new Missing("sessions", "s", "format", null),
                        new Missing("patient", null, "preferential", null));
    }

    @ParameterizedTest(name = "preferential {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"true, MET", "false, NOT_MET", "-, UNKNOWN"})
    void met_or_not_met_outranks_unknown_of_the_same_criterion(@Nullable Boolean preferential, Verdict verdict) {
        Decision decision = TestPack.decide("ends.outranked", ON, TestPack.of(patient(preferential, null)));
        Finding finding = finding(decision, "E-one");
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.rules())
                .containsExactly(verdict == Verdict.MET ? "yes" : verdict == Verdict.NOT_MET ? "no" : "always unknown");
        assertThat(finding.missing().isEmpty()).isEqualTo(verdict != Verdict.UNKNOWN);
    }

    @Test
    void findings_with_one_outcome_are_one_with_all_evidence() {
        Dossier dossier = TestPack.knowing(FactList.SESSIONS, Knowledge.COMPLETE, TestPack.sessions(Format.GROUP, 2))
                .patient(patient(true, null))
                .build();
        Finding finding = finding(TestPack.decide("ends.outranked", ON, dossier), "E-one");
        assertThat(finding.rules()).containsExactly("yes", "yes again");
        assertThat(finding.evidence()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"HOME", "COLLECTIVE"})
    void a_contradiction_is_a_defect_even_before_a_refusal(Residence residence) {
        Undetermined torn = (Undetermined) TestPack.decide("ends.torn", ON, TestPack.of(patient(true, residence)));
        assertThat(torn.cause()).isEqualTo(Cause.RULES_DEFECT);
        assertThat(torn.defects()).containsExactly("criterion E-one is both met and not met, by [no, yes]");
        assertThat(torn.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HOME", "COLLECTIVE"})
    void a_criterion_without_finding_is_a_defect_even_before_a_refusal(Residence residence) {
        Undetermined silent = (Undetermined) TestPack.decide("ends.silent", ON, TestPack.of(patient(false, residence)));
        assertThat(silent.cause()).isEqualTo(Cause.RULES_DEFECT);
        assertThat(silent.defects()).containsExactly("criterion E-one has no finding");
        assertThat(TestPack.decide("ends.silent", ON, TestPack.of(patient(true, residence)))
                        .outcome())
                .isEqualTo(residence == Residence.HOME ? Outcome.GRANTED : Outcome.REFUSED);
    }

    /** In March, E-one can be an open question, E-two not yet, E-three missing and E-four not met. */
    private static Decision causes(boolean open, boolean early, boolean missing, boolean refused) {
        Session session = Facts.with(
                Facts.education("s", ON, refused ? Format.GROUP : Format.INDIVIDUAL),
                early ? 5 : 30,
                missing ? null : Place.PRACTICE,
                open);
        return TestPack.decide(
                Question.of("ends.causes").on(Facts.day(ON)).about(session),
                Dossier.builder().build());
    }

    @ParameterizedTest(name = "open {0}, early {1}, missing {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  true,  true,  OPEN_QUESTION",
                "true,  true,  false, OPEN_QUESTION",
                "true,  false, true,  OPEN_QUESTION",
                "true,  false, false, OPEN_QUESTION",
                "false, true,  true,  NOT_YET",
                "false, true,  false, NOT_YET",
                "false, false, true,  MISSING_DATA",
                "false, false, false, -",
            })
    void of_several_causes_the_first_is_told_and_none_survives_a_refusal(
            boolean open, boolean early, boolean missing, @Nullable Cause cause) {
        Decision decision = causes(open, early, missing, false);
        assertThat(decision instanceof Undetermined undetermined ? undetermined.cause() : null)
                .isEqualTo(cause);
        assertThat(causes(open, early, missing, true).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-01-31, MET", "2024-02-01, NOT_MET", "2024-03-01, UNKNOWN"})
    void a_no_that_is_itself_open_ends_as_its_setting_says(String on, Verdict verdict) {
        Finding finding = finding(TestPack.decide("ends.open", on, TestPack.of(patient(true, null))), "E-one");
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.choices()).containsExactly("C-2");
        assertThat(finding(TestPack.decide("ends.open", on, TestPack.of(patient(false, null))), "E-one"))
                .extracting(Finding::verdict, Finding::choices)
                .containsExactly(Verdict.MET, Set.of());
    }
}
