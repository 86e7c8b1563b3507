package org.trajectrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

class DossierFaultsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "faults.csv", delimiter = '|', quoteCharacter = '`')
    void a_fault_names_field_and_value_and_what_would_mend_it(String fields, String problem, String maybe) {
        assertThat(Samples.faults("d.json", Samples.dossier(fields)))
                .containsExactly(new Fault("d.json", 2, problem, maybe));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | the file is empty | it was not saved; a dossier begins with schemaVersion 1.
            null | the file is empty | it was not saved; a dossier begins with schemaVersion 1.
            [1] | the file (a list) is not a group of fields | write its fields by name, in braces in JSON.
            {} | schemaVersion is missing | add schemaVersion 1 at the top.
            {"schemaVersion": null} | schemaVersion is missing | add schemaVersion 1 at the top.
            {"schemaVersion": "1"} | schemaVersion (1) is a text, not a whole number | write 1 without quotes.
            {"schemaVersion": 1.5} | schemaVersion (1.5) is not a whole number | round it; leave it out if it is not known.
            {"schemaVersion": 2} | schemaVersion (2) is not 1 | the file was written for a later release of this library: update the library.
            """)
    void a_file_is_a_group_of_fields_of_version_1(String content, String problem, String maybe) {
        assertThat(Samples.faults("d.json", content)).containsExactly(new Fault("d.json", 1, problem, maybe));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on: 2024-02-30 | on (2024-02-30) is not a day of the calendar
            minutes: "35" | minutes (35) is a text, not a whole number
            minutes: 1_0 | minutes (1_0) is not a whole number
            provider: true | provider (true) is not a text
            prescription: | -
            hospitalised: yes | -
            """)
    void yaml_is_as_strict_as_json(String field, String problem) {
        String yaml =
                "schemaVersion: 1\nsessions:\n- id: s1\n  " + (field.startsWith("on") ? "" : "on: 2024-02-10\n  ");
        assertThat(Samples.faults("d.yaml", yaml + field))
                .extracting(Fault::problem)
                .isEqualTo(problem.equals("-") ? List.of() : List.of(problem));
    }

    @Test
    void all_faults_of_a_file_come_at_once_by_line() {
        String content = """
                { "schemaVersion": 1,
                  "questions": [
                    { "decision": "education.sesion",
                      "on": "2024-02-31" } ],
                  "sessions": [
                    { "id": "s1", "on": "2024-02-10",
                      "minutes": -1,
                      "place": "STREET" },
                    { "minuts": 3 } ],
                  "incomplete": ["session"],
                  "recordedUntil": 7
                }
                """;
        assertThatThrownBy(() -> Samples.readJson(content))
                .isInstanceOf(FaultException.class)
                .hasMessage("""
                        d.json:3: decision (education.sesion) is not in the catalogue
                          Maybe it is education.session.
                        d.json:4: on (2024-02-31) is not a day of the calendar
                          Maybe another day: February 2024 has 29 days.
                        d.json:7: minutes (-1) is below 0
                          Maybe leave it out if it is not known.
                        d.json:8: place (STREET) is not known
                          Maybe use one of HOME, OTHER, PRACTICE.
                        d.json:9: unknown field (minuts) of an item of sessions
                          Maybe it is minutes.
                        d.json:9: id of an item of sessions is missing
                          Maybe add any text that stands once in the dossier.
                        d.json:9: on of an item of sessions is missing
                          Maybe add its day, such as 2024-02-10: without it a count may be wrong.
                        d.json:10: incomplete (session) is not the name of a list
                          Maybe it is sessions.
                        d.json:11: recordedUntil (7) is not a date
                          Maybe write year-month-day, such as 2024-02-10.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "trajectories": [{"id": "z1", "from": "2024-02-10", "until": "2024-02-08", "withdrawnOn": "2024-02-09"}] | until (2024-02-08) is before from (2024-02-10) | withdrawnOn (2024-02-09) is before from (2024-02-10)
            "deliveries": [{"id": "d1", "on": "2024-02-10", "quantity": 0, "price": -1}] | quantity (0) is below 1 | price (-1) is below 0
            "questions": [{"decision": "material.selfcare", "on": "2024-02-10", "act": {"suplier": "PHARMACY"}}] | act (a group of fields) may be a delivery or a prescription | unknown field (suplier) of the act
            "questions": [{"decision": "education.session", "on": "2024-02-10", "act": {"minutes": -1, "code": "400374"}}] | unknown field (code) of the act | minutes (-1) is below 0
            """)
    void a_fault_does_not_hide_the_next_in_one_fact(String fields, String first, String second) {
        assertThat(Samples.faults("d.json", Samples.dossier(fields)))
                .extracting(Fault::problem)
                .containsExactly(first, second);
    }

    @Test
    void an_act_written_in_one_question_cannot_be_named_by_another() {
        String questions = "\"questions\": ["
                + "{\"decision\": \"education.session\", \"on\": \"2024-02-10\", \"act\": {\"id\": \"i1\"}},"
                + "{\"decision\": \"education.session\", \"on\": \"2024-02-10\", \"act\": \"i1\"}]";
        assertThat(Samples.faults("d.json", Samples.dossier(questions)))
                .extracting(Fault::problem)
                .containsExactly("act (i1) is not in the dossier");
    }

    @Test
    void an_id_that_stands_twice_is_told_with_both_lines() {
        String lists = "\"sessions\": [{\"id\": \"a\", \"on\": \"2024-02-10\"}],\n\n"
                + "\"contacts\": [{\"id\": \"a\", \"on\": \"2024-02-10\"}]";
        assertThat(Samples.faults("d.json", Samples.dossier(lists)))
                .extracting(fault -> fault.line() + ": " + fault.problem())
                .containsExactly("4: id (a) stands twice, on lines 2 and 4");
    }

    @Test
    void a_file_on_one_line_names_the_item() {
        String content =
                "{\"schemaVersion\": 1, \"sesions\": [], \"contacts\": [{\"id\": \"k1\", \"on\": \"2024-02-10\"}, {\"id\": \"k2\", \"on\": \"soon\"}]}";
        assertThat(Samples.faults("d.json", content))
                .extracting(Fault::problem)
                .containsExactly("unknown field (sesions) of a dossier", "contacts[1]: on (soon) is not a date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"patient\": \"secret-9\"",
                "\"patient\": {\"id\": secret}",
                "\"patient\": {\"id\": secret9}",
                "\"patient\": {\"id\": [\"secret-9\"]}",
                "\"patient\": {\"id\": \"secret-9\", \"birthDate\": \"secret-9\"}",
                "\"patient\": {\"id\": \"secret-9\"}, \"contacts\": [{\"id\": \"secret-9\", \"on\": \"\", \"provider\": \"secret-9\"}]",
                "\"patient\": {\"id\": \"secret-9\"}, \"trajectories\": [{\"id\": \"secret-9\", \"from\": \"2024-02-10\"}],"
                        + "\"questions\": [{\"decision\": \"secret-9\", \"on\": \"\", \"about\": \"secret_9\", \"act\": \"secret-9\"}]"
            })
    void no_message_tells_the_id_of_the_patient(String fields) {
        assertThatThrownBy(() -> Samples.readJson(Samples.dossier(fields)))
                .isInstanceOf(FaultException.class)
                .message()
                .doesNotContain("secret-9", "secret9")
                .doesNotContain("secret}");
    }

    @Test
    void a_long_value_is_cut_and_stays_on_one_line() {
        String fields = "\"recordedUntil\": \"a\\nb" + "c".repeat(100) + "\"";
        assertThat(Samples.faults("d.json", Samples.dossier(fields)))
                .extracting(Fault::problem)
                .containsExactly("recordedUntil (a b" + "c".repeat(57) + "...) is not a date");
    }

    @Test
    void a_file_that_is_not_there_is_a_fault(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertThatThrownBy(() -> Samples.READER.read(file))
                .isInstanceOf(FaultException.class)
                .hasMessage(file + ": no file to read\n  Maybe the name is misspelt, or the file may not be read.");
    }

    @Test
    void a_file_that_is_no_text_is_a_fault() {
        byte[] content = {0, 0, 0, '{', (byte) 0xff, 0, 0, 0};
        assertThatThrownBy(() -> Samples.READER.read("d.json", content))
                .isInstanceOf(FaultException.class)
                .hasMessage("d.json: not readable: not a text in UTF-8\n  Maybe save it again as UTF-8.");
    }
}
