package org.trajectrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trajectrules.fact.Billing;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.ContractItem;
import org.trajectrules.fact.Delivery;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.LabTest;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Result;
import org.trajectrules.fact.Role;
import org.trajectrules.fact.Session;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.fact.Unit;

class DossierWriterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);
    private static final String SECRET = "pseudonym-7";

    private static Dossier reread(Dossier dossier) {
        return Samples.readJson(DossierWriter.toJson(dossier)).dossier();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.json", "t9.json"})
    void what_was_written_reads_as_an_equal_dossier(String file) {
        Dossier dossier = Samples.readJson(Samples.text(file)).dossier();
        assertThat(reread(dossier)).isEqualTo(dossier);
        assertThat(DossierWriter.toJson(reread(dossier))).isEqualTo(DossierWriter.toJson(dossier));
    }

    @Test
    void what_was_written_keeps_to_the_published_schema() {
        Dossier dossier = Samples.readJson(Samples.text("full.json")).dossier();
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        var schema = validator.registerSchema(Samples.text("/org/trajectrules/dossier.schema.json"));
        Validator.Result result = validator.validate(schema, DossierWriter.toJson(dossier));
        assertThat(result.getErrors()).isEmpty();
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(DossierWriter.toJson(Dossier.builder().build())).isEqualTo("{\n  \"schemaVersion\" : 1\n}\n");
        Dossier dossier = Dossier.builder()
                .recordedUntil(DAY)
                .patient(new Patient(null, null, null, false, null))
                .list(FactList.PROVIDERS, List.of(Facts.provider("gp", Role.GP, "")))
                .list(FactList.CONTACTS, List.of())
                .list(FactList.BILLINGS, List.of(new Billing("b1", DAY, null, Facts.provider("gp", Role.GP, ""))))
                .incomplete(FactList.CONTACTS)
                .incomplete(FactList.SESSIONS)
                .questions(List.of(Question.of("startup.billing").on(DAY).about(Billing.unknown(DAY))))
                .build();
        assertThat(DossierWriter.toJson(dossier)).isEqualTo("""
                {
                  "schemaVersion" : 1,
                  "recordedUntil" : "2024-02-10",
                  "incomplete" : [
                    "contacts"
                  ],
                  "patient" : {
                    "preferential" : false
                  },
                  "providers" : [
                    {
                      "id" : "gp",
                      "role" : "GP",
                      "educator" : false,
                      "grouping" : ""
                    }
                  ],
                  "contacts" : [ ],
                  "billings" : [
                    {
                      "id" : "b1",
                      "on" : "2024-02-10",
                      "provider" : "gp"
                    }
                  ],
                  "questions" : [
                    {
                      "decision" : "startup.billing",
                      "on" : "2024-02-10",
                      "act" : {
                        "on" : "2024-02-10"
                      }
                    }
                  ]
                }
                """);
        assertThat(reread(dossier)).isEqualTo(dossier);
    }

    @Test
    void a_number_keeps_its_digits_and_a_measurement_reads_as_one_writes_it() {
        Dossier dossier = Dossier.builder()
                .list(
                        FactList.RESULTS,
                        List.of(new Result("r1", DAY, LabTest.EGFR, new BigDecimal("100"), Unit.ML_PER_MIN_1_73M2)))
                .list(
                        FactList.DELIVERIES,
                        List.of(new Delivery(
                                "d1", DAY, null, null, Prescription.UNKNOWN, null, new BigDecimal("2.50"), null)))
                .build();
        assertThat(DossierWriter.toJson(dossier)).contains("\"value\" : 100,", "\"price\" : 2.50\n");
        assertThat(reread(dossier)).isEqualTo(dossier);
    }

    @Test
    void a_reference_of_which_only_the_id_is_known_stays_one() {
        Session session = Facts.on(Facts.education("s1", "2024-02-10"), Prescription.unknown("x1", null));
        Dossier dossier = Facts.dossier(FactList.SESSIONS, session);
        assertThat(DossierWriter.toJson(dossier)).contains("\"prescription\" : \"x1\"");
        assertThat(reread(dossier)).isEqualTo(dossier);
    }

    @Test
    void the_items_of_a_contract_are_written_in_one_order() {
        Set<ContractItem> all = EnumSet.allOf(ContractItem.class);
        Contract contract =
                new Contract(Provider.UNKNOWN, Provider.UNKNOWN, null, null, null, null, null, null, null, all);
        Trajectory trajectory = new Trajectory("z1", null, null, DAY, null, contract, null, null);
        String json = DossierWriter.toJson(Facts.dossier(FactList.TRAJECTORIES, trajectory));
        assertThat(json).containsSubsequence(all.stream().map(Enum::name).toList());
    }

    @Test
    void what_no_file_can_say_is_refused_without_a_word_about_the_patient() {
        Provider gp = Facts.provider(SECRET, Role.GP, null);
        refused(
                Facts.dossier(FactList.BILLINGS, new Billing("b1", DAY, null, gp)),
                "provider of a billing is known and stands in no list\nMaybe add it to the providers of the dossier.");
        refused(
                Facts.dossier(FactList.PRESCRIPTIONS, Prescription.unknown(SECRET, null)),
                "an item of prescriptions has no day\nMaybe leave it out: no rule can use it.");
        refused(
                Facts.dossier(FactList.BILLINGS, new Billing(SECRET, LocalDate.MIN, null, Provider.UNKNOWN)),
                "on of a billing (-999999999-01-01) is no day that a file can hold\n"
                        + "Maybe it stands for an unknown day.");
    }

    private static void refused(Dossier dossier, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierWriter.toJson(dossier))
                .withMessage(message);
    }

    @Test
    void an_act_that_differs_from_the_recorded_one_with_its_id_is_refused() {
        Session recorded = Facts.education("s1", "2024-02-10");
        Dossier dossier = Dossier.builder()
                .list(FactList.SESSIONS, List.of(recorded))
                .questions(
                        List.of(Question.of("education.session").on(DAY).about(Facts.with(recorded, 30, null, null))))
                .build();
        refused(dossier, "a session differs from what the dossier records under its id\nMaybe give it its own id.");
    }
}
