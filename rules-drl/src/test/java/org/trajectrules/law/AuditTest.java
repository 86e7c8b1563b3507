package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.trajectrules.Audit;
import org.trajectrules.decision.Outcome;
import org.trajectrules.fact.Fact;

/** Recorded acts, judged in the order of time. */
class AuditTest {

    private static final String STARTED = """
            schemaVersion: 1
            patient: { id: p-1, birthDate: 1960-04-02, residence: HOME }
            conditions: [ { id: c1, kind: DIABETES_TYPE_2, from: 2015-06-01 } ]
            providers:
              - { id: gp, role: GP, grouping: "" }
              - { id: edu, role: NURSE, educator: true }
            medicalFiles: [ { id: m1, holder: gp, from: 2015-01-01 } ]
            trajectories: []
            prescriptions:
              - { id: x1, on: 2024-01-10, prescriber: gp, kind: EDUCATION, sessions: 4, label: START_UP, form: PAPER }
            sessions:
              - { id: s5, on: 2024-11-10, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
              - { id: s1, on: 2024-02-10, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
              - { id: s2, on: 2024-03-10, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
              - { id: s3, on: 2024-04-10, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
              - { id: s4, on: 2024-05-10, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
            billings:
              - { id: b1, on: 2024-01-10, code: "400374", provider: gp }
              - { id: b2, on: 2024-06-10, code: "400374", provider: gp }
              - { id: b3, on: 2024-06-10, code: "101076", provider: gp }
            """;

    @Test
    void every_act_is_judged_on_its_day_with_what_came_before_it() {
        Audit audit = Audit.of(Told.RULEBOOK, Told.dossier(STARTED));

        assertThat(audit.judged())
                .filteredOn(decision -> !decision.question().decision().startsWith("caretrajectory"))
                .extracting(decision -> decision.question().act().id(), decision -> decision.outcome())
                .containsExactly(
                        tuple("b1", Outcome.GRANTED),
                        tuple("s1", Outcome.GRANTED),
                        tuple("s2", Outcome.GRANTED),
                        tuple("s3", Outcome.GRANTED),
                        tuple("s4", Outcome.GRANTED),
                        tuple("b2", Outcome.REFUSED),
                        tuple("s5", Outcome.REFUSED));
        assertThat(audit.refused())
                .extracting(decision -> decision.question().act().id())
                .containsExactly("b2", "s5");
    }

    @Test
    void an_act_that_no_decision_judges_is_named() {
        Audit audit = Audit.of(Told.RULEBOOK, Told.dossier(STARTED));

        assertThat(audit.notJudged()).extracting(Fact::id).containsExactly("x1", "b3");
    }

    @Test
    void a_dossier_without_acts_has_an_empty_audit() {
        Audit audit = Audit.of(Told.RULEBOOK, Told.dossier("schemaVersion: 1\n"));

        assertThat(audit.judged()).isEmpty();
        assertThat(audit.notJudged()).isEmpty();
    }
}
