package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trajectrules.Change;
import org.trajectrules.Outlook;
import org.trajectrules.Prospect;
import org.trajectrules.decision.Outcome;
import org.trajectrules.fact.Dossier;

/** The days on which a decision changes, in the words in which a screen tells them. */
class OutlookTest {

    private static final Prospect RENEWAL = new Prospect("caretrajectory.renewal", "CARE_DIABETES");
    private static final Prospect MATERIAL = new Prospect("material.caretrajectory", null);
    private static final Prospect EDUCATION = new Prospect("education.session", "CARE_DIABETES");

    private static final String CARE = """
            schemaVersion: 1
            recordedUntil: 2025-01-31
            patient: { id: p-1, birthDate: 1960-04-02, residence: HOME }
            conditions: [ { id: c1, kind: DIABETES_TYPE_2, from: 2015-06-01 } ]
            treatments: [ { id: t1, kind: INSULIN, route: INJECTION, injectionsPerDay: 1, from: 2022-01-01 } ]
            results: []
            providers:
              - { id: gp, role: GP, grouping: "" }
              - { id: sp, role: ENDOCRINO_DIABETOLOGIST }
              - { id: edu, role: NURSE, educator: true }
            medicalFiles:
              - { id: m1, holder: gp, from: 2015-01-01, feeChargedOn: [ 2023-04-01, 2024-04-02 ], automaticProlongation: true }
            trajectories:
              - { id: z1, kind: CARE_DIABETES, from: 2023-03-10, contract: { gp: gp, specialist: sp, receivedByInsurer: 2023-03-10 } }
            contacts:
              - { id: k1, on: 2023-05-02, provider: gp, kind: CONSULTATION }
              - { id: k2, on: 2023-09-04, provider: gp, kind: CONSULTATION }
              - { id: k3, on: 2023-10-12, provider: sp, kind: CONSULTATION }
              - { id: k4, on: 2024-06-03, provider: gp, kind: CONSULTATION }
              - { id: k5, on: 2024-10-15, provider: sp, kind: CONSULTATION }
            prescriptions:
              - { id: x1, on: 2025-01-06, prescriber: gp, kind: EDUCATION, label: CARE_DIABETES, form: PAPER }
              - { id: x2, on: 2024-12-12, prescriber: gp, kind: MATERIAL, label: CARE_DIABETES, item: STRIPS_50, form: PAPER }
            sessions:
              - { id: s1, on: 2025-01-10, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: HOME, prescription: x1 }
              - { id: s2, on: 2025-01-17, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
              - { id: s3, on: 2025-01-24, kind: EDUCATION, provider: edu, format: INDIVIDUAL, minutes: 30, place: PRACTICE, prescription: x1 }
            deliveries:
              - { id: d1, on: 2024-12-12, item: STRIPS_50, quantity: 3, prescription: x2, supplier: PHARMACY, educatorForm: true }
            monitoring:
              - { id: g1, from: 2024-12-12, until: 2025-06-11, checksDone: true, keptInMedicalFile: true }
            billings: []
            """;

    @Test
    void a_contact_that_does_not_come_in_time_loses_the_renewal() {
        List<Change> changes = changes(RENEWAL, CARE, "2025-02-01", "2025-06-30");

        assertThat(changes)
                .extracting(Change::on, Change::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(day("2025-03-10"), Change.Kind.LOST));
        assertThat(changes.get(0).sentence(Told.RULEBOOK, Locale.ENGLISH))
                .startsWith("1 more on or before 2025-03-09, or lost: Care trajectory: renewal")
                .endsWith("Too few contacts with the GP in the trajectory year: 1 of the 2 needed.");
        assertThat(changes.get(0).before().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(changes.get(0).after().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_contact_in_time_keeps_it() {
        String kept = CARE.replace(
                "prescriptions:\n", "  - { id: k6, on: 2025-03-09, provider: gp, kind: HOME_VISIT }\nprescriptions:\n");

        assertThat(changes(RENEWAL, kept, "2025-02-01", "2025-06-30"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.CONTINUES);
                    assertThat(change.sentence(Told.RULEBOOK, Locale.ENGLISH))
                            .endsWith(": goes on from 2025-03-10 until 2026-03-09.");
                });
    }

    @Test
    void strips_can_be_prescribed_again_three_months_before_the_period_ends() {
        assertThat(changes(MATERIAL, CARE, "2025-02-01", "2025-03-31"))
                .filteredOn(change -> change.kind() == Change.Kind.OPENS)
                .singleElement()
                .satisfies(change -> assertThat(change.sentence(Told.RULEBOOK, Locale.ENGLISH))
                        .isEqualTo("Material in the care trajectory: possible from 2025-03-12."));
    }

    @Test
    void sessions_that_are_left_lapse_with_the_year() {
        assertThat(changes(EDUCATION, CARE, "2025-12-01", "2026-01-31"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.LAPSES);
                    assertThat(change.sentence(Told.RULEBOOK, Locale.ENGLISH))
                            .isEqualTo(
                                    "Diabetes education (care trajectory type 2 diabetes): 2 lapse after 2025-12-31.");
                });
    }

    @Test
    void a_record_that_ends_earlier_is_taken_to_go_on_without_anything_new() {
        Outlook outlook =
                Outlook.of(Told.RULEBOOK, EDUCATION, Told.dossier(CARE), day("2025-01-01"), day("2025-12-31"));

        assertThat(outlook.assumedAfter()).isEqualTo(day("2025-01-31"));
        assertThat(outlook.changes())
                .extracting(change -> change.after().entitlement().left())
                .containsExactly(3, 2, 1);
    }

    @Test
    void an_outlook_of_everything_is_in_the_order_of_days() {
        Outlook outlook = Outlook.of(Told.RULEBOOK, Told.dossier(CARE), day("2025-03-01"), day("2025-03-31"));

        assertThat(outlook.changes()).extracting(Change::on).isSorted();
        assertThat(outlook.changes()).extracting(Change::prospect).contains(RENEWAL, MATERIAL);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_an_error() {
        Dossier dossier = Told.dossier(CARE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outlook.of(Told.RULEBOOK, dossier, day("2025-02-01"), day("2025-01-31")))
                .withMessage("until (2025-01-31) is before from (2025-02-01)\nMaybe swap the two days?");
    }

    private static List<Change> changes(Prospect prospect, String dossier, String from, String until) {
        return Outlook.of(Told.RULEBOOK, prospect, Told.dossier(dossier), day(from), day(until))
                .changes();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
