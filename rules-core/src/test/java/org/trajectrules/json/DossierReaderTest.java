package org.trajectrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trajectrules.fact.Billing;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.ContractItem;
import org.trajectrules.fact.ConventionGroup;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.FootRisk;
import org.trajectrules.fact.MedicalFile;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Result;
import org.trajectrules.fact.Session;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.fact.Unit;

class DossierReaderTest {

    private static final LocalDate FEBRUARY_10 = LocalDate.of(2024, 2, 10);

    private final Dossier full = Samples.readJson(Samples.text("full.json")).dossier();

    private <T extends Fact> T only(Class<T> type, String id) {
        return Samples.only(full, type, id);
    }

    @Test
    void json_and_yaml_of_one_dossier_are_equal() {
        Reading json = Samples.readJson(Samples.text("t9.json"));
        Reading yaml = Samples.readYaml(Samples.text("t9.yaml"));
        assertThat(yaml).isEqualTo(json);
        assertThat(json.dossier().lists())
                .containsOnlyKeys(
                        FactList.CONDITIONS,
                        FactList.RESULTS,
                        FactList.PROVIDERS,
                        FactList.MEDICAL_FILES,
                        FactList.TRAJECTORIES,
                        FactList.CONTACTS,
                        FactList.PRESCRIPTIONS,
                        FactList.SESSIONS,
                        FactList.DELIVERIES,
                        FactList.BILLINGS);
    }

    @Test
    void json_is_yaml_too() {
        assertThat(Samples.readYaml(Samples.text("full.json"))).isEqualTo(Samples.readJson(Samples.text("full.json")));
    }

    @Test
    void a_file_is_read_by_its_path(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t9.yaml"), Samples.text("t9.yaml"));
        assertThat(Samples.READER.read(file).dossier().questions()).hasSize(1);
    }

    @Test
    void the_top_and_the_patient_are_read() {
        assertThat(full.recordedUntil()).isEqualTo("2024-12-31");
        assertThat(full.incomplete()).containsExactly(FactList.CONTACTS, FactList.MONITORING);
        assertThat(full.patient().birthDate()).isEqualTo("1950-05-05");
        assertThat(full.patient().preferential()).isTrue();
    }

    @Test
    void plain_values_are_read() {
        Session session = only(Session.class, "s1");
        assertThat(session.minutes()).isEqualTo(120);
        assertThat(session.reimbursed()).isFalse();
        assertThat(session.supplement()).isEqualTo(new BigDecimal("2.50"));
        assertThat(only(Result.class, "r1").unit()).isEqualTo(Unit.ML_PER_MIN_1_73M2);
        assertThat(only(Prescription.class, "x1").footRisk()).isEqualTo(FootRisk.GROUP_2A);
        assertThat(only(Trajectory.class, "z2").group()).isEqualTo(ConventionGroup.GROUP_3A);
        assertThat(only(Provider.class, "edu").trainedOn())
                .containsExactly(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 3, 1));
    }

    @Test
    void references_hold_the_facts_themselves() {
        Provider gp = only(Provider.class, "gp");
        Contract contract = only(Trajectory.class, "z1").contract();
        assertThat(only(MedicalFile.class, "m1").holder()).isSameAs(gp);
        assertThat(contract.gp()).isSameAs(gp);
        assertThat(contract.items()).isEqualTo(Set.of(ContractItem.IDENTITY, ContractItem.RIGHTS));
        assertThat(only(Session.class, "s1").prescription()).isSameAs(only(Prescription.class, "x1"));
        assertThat(only(Prescription.class, "x1").prescriber()).isSameAs(gp);
    }

    @Test
    void a_gap_and_an_explicit_null_are_unknown() {
        String absent =
                "\"sessions\": [{\"id\": \"s1\", \"on\": \"2024-02-10\"}], \"trajectories\": [{\"id\": \"z1\", \"from\": \"2024-01-01\"}]";
        String nulls =
                "\"patient\": null, \"recordedUntil\": null, \"incomplete\": null, \"contacts\": null, \"questions\": null,"
                        + "\"sessions\": [{\"id\": \"s1\", \"on\": \"2024-02-10\", \"provider\": null, \"prescription\": null, \"minutes\": null}],"
                        + "\"trajectories\": [{\"id\": \"z1\", \"from\": \"2024-01-01\", \"contract\": null, \"until\": null}]";
        Dossier dossier = Samples.readJson(Samples.dossier(absent)).dossier();
        assertThat(Samples.readJson(Samples.dossier(nulls)).dossier()).isEqualTo(dossier);
        assertThat(dossier.patient()).isSameAs(Patient.UNKNOWN);
        assertThat(dossier.lists()).containsOnlyKeys(FactList.SESSIONS, FactList.TRAJECTORIES);
        assertThat(dossier.all(Session.class).get(0).provider()).isSameAs(Provider.UNKNOWN);
        assertThat(dossier.all(Session.class).get(0).prescription()).isSameAs(Prescription.UNKNOWN);
        assertThat(dossier.all(Trajectory.class).get(0).contract()).isSameAs(Contract.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '', -
            ', "grouping": null', ''
            ', "grouping": ""', ''
            ', "grouping": "north"', north
            """)
    void a_null_or_empty_grouping_is_a_doctor_who_works_alone(String field, String grouping) {
        String providers = "\"providers\": [{\"id\": \"gp\"" + field + "}]";
        assertThat(Samples.readJson(Samples.dossier(providers)).dossier().all(Provider.class))
                .extracting(Provider::grouping)
                .containsExactly(grouping);
    }

    @Test
    void a_reference_into_an_absent_list_keeps_its_id() {
        String sessions =
                "\"sessions\": [{\"id\": \"s1\", \"on\": \"2024-02-10\", \"provider\": \"edu\", \"prescription\": \"x1\"}]";
        Session session = Samples.readJson(Samples.dossier(sessions))
                .dossier()
                .all(Session.class)
                .get(0);
        assertThat(session.provider()).isEqualTo(Provider.unknown("edu"));
        assertThat(session.prescription()).isEqualTo(Prescription.unknown("x1", null));
    }

    @Test
    void numbers_and_days_need_no_quotes_in_yaml() {
        Dossier dossier = Samples.readYaml("""
                schemaVersion: 1
                prescriptions:
                  - id: 1
                    on: 2024-02-10
                    footRisk: 1
                    item: ~
                    form:
                sessions:
                  - id: 2
                    on: 2024-02-10
                    prescription: 1
                billings:
                  - { id: 3, on: 2024-02-10, code: 400374 }
                """).dossier();
        Prescription prescription = dossier.all(Prescription.class).get(0);
        assertThat(prescription.id()).isEqualTo("1");
        assertThat(prescription.on()).isEqualTo(FEBRUARY_10);
        assertThat(prescription.footRisk()).isEqualTo(FootRisk.GROUP_1);
        assertThat(dossier.all(Session.class).get(0).prescription()).isSameAs(prescription);
        assertThat(dossier.all(Billing.class).get(0).code()).isEqualTo("400374");
    }

    @Test
    void a_foot_risk_may_be_a_number_in_json() {
        String prescriptions = "\"prescriptions\": [{\"id\": \"x\", \"on\": \"2024-02-10\", \"footRisk\": 0}]";
        assertThat(Samples.readJson(Samples.dossier(prescriptions)).dossier().all(Prescription.class))
                .extracting(Prescription::footRisk)
                .containsExactly(FootRisk.GROUP_0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400734 | it is 400374, with two digits exchanged.
            400376 | a digit is mistyped: compare it with the bill.
            """)
    void a_code_that_fails_its_check_digit_is_a_warning(String code, String maybe) {
        String billings = "\"billings\": [{\"id\": \"b1\", \"on\": \"2024-02-10\", \"code\": \"" + code + "\"}]";
        assertThat(Samples.readJson(Samples.dossier(billings)).warnings())
                .extracting(fault -> fault.line() + ": " + fault.problem() + " | " + fault.maybe())
                .containsExactly("2: code (" + code + ") fails its check digit | " + maybe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t9.json", "t9.yaml", "full.json"})
    void a_sound_dossier_has_no_warnings(String resource) {
        assertThat(Samples.read(resource, Samples.text(resource)).warnings()).isEmpty();
    }
}
