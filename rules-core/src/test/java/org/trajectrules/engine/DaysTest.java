package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trajectrules.engine.TestPack.finding;
import static org.trajectrules.engine.TestPack.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Residence;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.fact.TrajectoryKind;

/** Editions, covered periods, anniversaries and variants. */
class DaysTest {

    private static final Dossier EMPTY = Dossier.builder().build();

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-12-31, -",
                "2023-01-01, ends.dated20230101",
                "2023-12-31, ends.dated20230101",
                "2024-01-01, ends.dated20240101",
                // An edition without last day runs until 31 December after the latest check of a parameter.
                "2024-12-31, ends.dated20240101",
                "2025-01-01, -",
                "+999999999-12-31, -",
            })
    void the_day_picks_the_edition_and_outside_all_of_them_nothing_is_decided(String on, @Nullable String edition) {
        Decision decision = TestPack.decide("ends.dated", on, EMPTY);
        assertThat(decision.stamp().edition()).isEqualTo(edition);
        assertThat(decision.stamp().hash()).isEqualTo(TestPack.files().hash());
        if (edition == null) {
            assertThat(((Undetermined) decision).cause()).isEqualTo(Cause.OUTSIDE_COVERED_PERIOD);
            assertThat(decision.findings()).isEmpty();
            assertThat(decision.entitlement()).isEqualTo(Entitlement.NONE);
            assertThat(decision.stamp().checkedOn()).isNull();
        } else {
            assertThat(decision.granted()).isTrue();
            assertThat(decision.stamp().checkedOn()).isEqualTo("2024-10-01");
        }
    }

    private static Evidence limit(String since, int value) {
        return new Evidence.OfParameter("Limit", LocalDate.parse(since), Map.of("value", value));
    }

    @Test
    void a_parameter_and_its_choice_hold_from_their_day_on() {
        assertThat(finding(TestPack.decide("ends.dated", "2024-05-31", EMPTY), "E-one")
                        .evidence())
                .containsExactly(limit("2023-01-01", 1));
        Decision june = TestPack.decide("ends.dated", "2024-06-01", EMPTY);
        assertThat(finding(june, "E-one").evidence()).containsExactly(limit("2024-06-01", 2));
        assertThat(finding(june, "E-one").choices()).containsExactly("C-3");
    }

    @ParameterizedTest(name = "started {0}, on {1}: value since {2}")
    @CsvSource({
        "2023-03-01, 2024-12-01, 2023-01-01",
        "2023-07-01, 2024-12-01, 2024-06-01",
        "2023-07-01, 2024-06-30, 2024-06-01",
        "2024-02-29, 2024-12-01, 2024-06-01",
    })
    void a_decision_by_anniversary_judges_the_last_one(String start, String on, String since) {
        Trajectory trajectory = Facts.trajectory("t", TrajectoryKind.CARE_DIABETES, start, null);
        Decision decision = TestPack.decide("ends.yearly", on, Facts.dossier(FactList.TRAJECTORIES, trajectory));
        assertThat(finding(decision, "E-one").evidence())
                .containsExactly(limit(since, since.startsWith("2023") ? 1 : 2));
    }

    @Test
    void an_anniversary_outside_the_covered_period_is_not_decided() {
        Trajectory trajectory = Facts.trajectory("t", TrajectoryKind.CARE_DIABETES, "2022-03-01", null);
        Dossier dossier = Facts.dossier(FactList.TRAJECTORIES, trajectory);
        assertThat(TestPack.decide("ends.yearly", "2024-02-29", dossier).stamp().edition())
                .isNull();
        assertThat(TestPack.decide("ends.yearly", "2024-03-01", dossier).granted())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} on {1}: variant {2}, cause {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  2024-01-01, first,  -",
                "false, 2024-06-01, second, -",
                "false, 2024-05-31, second, OUTSIDE_COVERED_PERIOD",
                "true,  2023-12-31, '',     OUTSIDE_COVERED_PERIOD",
            })
    void the_scope_picks_a_variant_with_its_own_covered_period(
            boolean preferential, String on, String variant, @Nullable Cause cause) {
        Dossier dossier = TestPack.of(patient(preferential, Residence.HOME));
        Question question = Question.of("ends.scoped").on(Facts.day(on));
        Engine.Run run = TestPack.compiled().run(question, dossier);
        assertThat(run.variant()).isEqualTo(variant);
        assertThat(run.decision()).isEqualTo(TestPack.decide(question, dossier));
        assertThat(run.decision() instanceof Undetermined undetermined ? undetermined.cause() : null)
                .isEqualTo(cause);
    }

    private static Undetermined scoped(Dossier dossier) {
        return (Undetermined) TestPack.decide("ends.scoped", "2024-07-01", dossier);
    }

    @Test
    void a_variant_that_is_not_known_is_asked_for() {
        Undetermined unknown = scoped(EMPTY);
        assertThat(unknown.cause()).isEqualTo(Cause.MISSING_DATA);
        assertThat(unknown.missing()).containsExactly(new Missing("patient", null, "preferential", null));
        assertThat(unknown.findings()).isEmpty();
    }

    @Test
    void two_variants_or_none_or_one_that_is_not_there_are_a_defect() {
        assertThat(scoped(TestPack.of(patient(true, Residence.COLLECTIVE))).cause())
                .isEqualTo(Cause.RULES_DEFECT);
        assertThat(scoped(TestPack.of(patient(null, Residence.HOME))).defects())
                .containsExactly("no variant (nowhere) of ends.scoped");
        Trajectory shown = Facts.trajectory("t", TrajectoryKind.CONVENTION, "2024-01-01", null);
        Dossier none = Dossier.builder()
                .patient(patient(null, Residence.COLLECTIVE))
                .list(FactList.TRAJECTORIES, List.of(shown))
                .build();
        assertThat(scoped(none).defects()).containsExactly("variants picked: []");
    }

    @Test
    void a_variant_picked_if_nothing_is_shown_needs_no_list() {
        Question question = Question.of("ends.scoped").on(Facts.day("2024-07-01"));
        Dossier dossier = TestPack.of(patient(null, Residence.COLLECTIVE));
        assertThat(TestPack.compiled().run(question, dossier).variant()).isEqualTo("third");
    }

    @Test
    void a_variant_picked_because_something_is_not_there_asks_for_the_list() {
        Patient patient = new Patient("p", null, null, null, Facts.day("2024-01-01"));
        assertThat(scoped(TestPack.of(patient)).missing()).containsExactly(new Missing("billings", null, null, null));
        Dossier complete = Dossier.builder()
                .patient(patient)
                .list(FactList.BILLINGS, List.of())
                .build();
        Question question = Question.of("ends.scoped").on(Facts.day("2024-07-01"));
        assertThat(TestPack.compiled().run(question, complete).variant()).isEqualTo("third");
    }

    @Test
    void an_unknown_decision_or_an_act_that_it_does_not_judge_is_refused_without_an_id() {
        LocalDate on = Facts.day("2024-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TestPack.compiled().decide(Question.of("ends.datd").on(on), EMPTY))
                .withMessage("no decision (ends.datd)\nMaybe it is ends.dated?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestPack.compiled()
                        .decide(
                                Question.of("ends.mixed")
                                        .on(on)
                                        .about(Facts.billing("pseudonym", "2024-01-01", "400374")),
                                EMPTY))
                .withMessage("ends.mixed judges no Billing\nMaybe another decision does?");
    }
}
