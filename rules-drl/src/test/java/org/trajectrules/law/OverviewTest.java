package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trajectrules.Overview;
import org.trajectrules.Overview.Standing;
import org.trajectrules.Prospect;
import org.trajectrules.decision.Outcome;
import org.trajectrules.fact.Dossier;
import org.trajectrules.pack.DecisionSpec;

/** Everything that a patient has or could have on a day. */
class OverviewTest {

    private static final String STARTED = """
            schemaVersion: 1
            patient: { id: p-1, birthDate: 1960-04-02, residence: HOME }
            conditions: [ { id: c1, kind: DIABETES_TYPE_2, from: 2015-06-01 } ]
            treatments: []
            results: []
            providers: [ { id: gp, role: GP, grouping: "" } ]
            medicalFiles: [ { id: m1, holder: gp, from: 2015-01-01 } ]
            trajectories: []
            contacts: []
            prescriptions: []
            sessions: []
            deliveries: []
            monitoring: []
            billings: [ { id: b1, on: 2024-01-10, code: "400374", provider: gp } ]
            """;

    @Test
    void every_decision_of_the_catalogue_is_there() {
        List<String> decided = overview(STARTED, "2024-03-01").entries().stream()
                .map(entry -> entry.prospect().decision())
                .distinct()
                .toList();

        assertThat(decided)
                .containsExactlyInAnyOrderElementsOf(Law.SHIPPED.pack().decisions().stream()
                        .map(DecisionSpec::id)
                        .toList());
    }

    @Test
    void what_is_granted_the_patient_has() {
        assertThat(standings(overview(STARTED, "2024-03-01")))
                .containsEntry(new Prospect("education.session", "START_UP"), Standing.HAS);
    }

    @Test
    void a_way_in_that_is_open_and_what_becomes_possible_later_the_patient_could_have() {
        assertThat(standings(overview(STARTED, "2024-03-01")))
                .containsEntry(new Prospect("startup.eligibility", null), Standing.COULD_HAVE)
                .containsEntry(new Prospect("startup.billing", null), Standing.COULD_HAVE);
    }

    @Test
    void what_is_refused_for_good_the_patient_has_not() {
        assertThat(standings(overview(STARTED, "2024-03-01")))
                .containsEntry(new Prospect("caretrajectory.renewal", "CARE_DIABETES"), Standing.HAS_NOT)
                .containsEntry(new Prospect("material.caretrajectory", null), Standing.HAS_NOT);
    }

    @Test
    void nothing_is_granted_to_an_unknown_patient() {
        Overview overview = overview("schemaVersion: 1\n", "2024-03-01");

        assertThat(overview.entries())
                .allSatisfy(entry -> assertThat(entry.decision().outcome()).isEqualTo(Outcome.UNDETERMINED));
        assertThat(overview.in(Standing.HAS)).isEmpty();
    }

    @Test
    void one_more_session_is_granted_until_the_last() {
        Prospect session = new Prospect("education.session", "START_UP");
        LocalDate day = LocalDate.of(2024, 3, 1);

        assertThat(Told.RULEBOOK
                        .decide(session, Told.dossier(used(3)), day)
                        .entitlement()
                        .left())
                .isZero();
        assertThat(Told.RULEBOOK.decide(session, Told.dossier(used(4)), day).outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    /** With {@code count} sessions, of 1 February and the days after it. */
    private static String used(int count) {
        StringBuilder sessions = new StringBuilder("sessions:\n");
        for (int i = 1; i <= count; i++) {
            sessions.append("  - { id: s" + i + ", on: 2024-02-0" + i + ", kind: EDUCATION }\n");
        }
        return STARTED.replace("sessions: []\n", sessions);
    }

    @Test
    void a_prospect_that_no_pack_lists_is_an_error() {
        Dossier dossier = Told.dossier(STARTED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Told.RULEBOOK.decide(
                        new Prospect("education.session", "CARE_KIDNEY"), dossier, LocalDate.of(2024, 3, 1)))
                .withMessageContaining("education.session, CARE_KIDNEY")
                .withMessageContaining("Maybe");
    }

    private static Overview overview(String dossier, String on) {
        return Told.RULEBOOK.overview(Told.dossier(dossier), LocalDate.parse(on));
    }

    private static Map<Prospect, Standing> standings(Overview overview) {
        return overview.entries().stream()
                .collect(Collectors.toMap(Overview.Entry::prospect, Overview.Entry::standing));
    }
}
