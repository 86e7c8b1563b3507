package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit codes, and what goes to which stream. */
class CommandLineTest {

    private static final String GOOD = Call.dossier("startup-t04-billing");

    @TempDir
    private Path folder;

    private Path bad;

    @BeforeEach
    void write_a_bad_dossier() throws IOException {
        bad = write("bad.json", """
                {
                  "schemaVersion": 1,
                  "conditions": [ { "id": "c1", "kind": "DIABETES_TYP_2", "from": "2024-02-30" } ],
                  "medicalFile": [],
                  "questions": [ { "decision": "startup.eligibilty", "on": "2024-03-10" } ]
                }
                """);
    }

    @Test
    void questions_are_answered_in_the_order_of_files_and_questions() {
        Call call = Call.of("decide", GOOD, Call.dossier("startup-t01-eligibility"));

        assertThat(call.out().lines().filter(line -> line.startsWith("startup-")))
                .containsExactly(
                        "startup-t04-billing.json  startup.billing  2024-02-01 b1",
                        "startup-t04-billing.json  startup.billing  2024-09-15 b2",
                        "startup-t01-eligibility.json  startup.eligibility  2024-03-10",
                        "startup-t01-eligibility.json  startup.billing  2024-03-10 b1");
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
    }

    @Test
    void a_decision_asked_on_the_command_line_replaces_the_questions() {
        Call call = Call.of("decide", GOOD, "--decision", "startup.eligibility", "--on", "2024-05-01", "--lang", "en");

        assertThat(call.out())
                .startsWith("startup-t04-billing.json  startup.eligibility  2024-05-01\n")
                .doesNotContain("startup.billing");
        assertThat(call.code()).isZero();
    }

    @Test
    void a_day_outside_the_covered_period_is_answered_too() {
        Call call =
                Call.of("decide", GOOD, "--decision", "startup.eligibility", "--on", "2023-12-31", "--format", "json");

        assertThat(call.out()).contains("\"cause\" : \"OUTSIDE_COVERED_PERIOD\"");
        assertThat(call.code()).isZero();
    }

    @Test
    void nothing_is_printed_to_standard_output_when_one_file_is_bad() {
        Call call = Call.of("decide", GOOD, bad.toString());

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void all_faults_of_all_files_are_told_by_file_and_line() throws IOException {
        Path other = write("other.yaml", "schemaVersion: 1\nquestions:\n  - { decision: startup.eligibility }\n");
        Path absent = folder.resolve("absent.json");

        Call call = Call.of("decide", bad.toString(), absent.toString(), GOOD, other.toString());

        assertThat(call.err().lines().filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        bad + ":3: kind (DIABETES_TYP_2) is not known",
                        bad + ":3: from (2024-02-30) is not a day of the calendar",
                        bad + ":4: unknown field (medicalFile) of a dossier",
                        bad + ":5: decision (startup.eligibilty) is not in the catalogue",
                        absent + ": no file to read",
                        other + ":3: on of a question is missing");
        assertThat(call.err().lines().filter(line -> line.startsWith("  Maybe ")))
                .hasSize(6);
        assertThat(call.code()).isEqualTo(2);
    }

    @Test
    void a_dossier_without_questions_asks_for_one() throws IOException {
        Path silent = write("silent.json", "{ \"schemaVersion\": 1 }");

        Call call = Call.of("decide", silent.toString());

        assertThat(call.err())
                .isEqualTo(
                        silent
                                + ": no questions\n  Maybe add --on 2024-01-31 for an overview of that day, or ask one with --decision as well.\n");
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(2);
    }

    @Test
    void a_code_with_a_wrong_check_digit_is_warned_of_and_decided() throws IOException {
        Path typo = write("typo.json", Files.readString(Path.of(GOOD)).replace("400374", "400734"));

        Call call = Call.of("decide", typo.toString());

        assertThat(call.err()).startsWith("warning: " + typo + ":").contains("400734");
        assertThat(call.out()).contains("startup.billing");
        assertThat(call.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            decide                                                          | Missing required parameter: 'FILE'
            decide F --lang de                                              | --lang (de) is not spoken
            decide F --format xml                                           | Invalid value for option '--format'
            decide F --decision startup.eligibility                         | --decision (startup.eligibility) without --on
            decide F --decision startup.eligibility --on 2024-02-30         | --on (2024-02-30) is no date
            decide F --decision startup.eligibilty --on 2024-02-29          | Maybe startup.eligibility.
            decide F --dossier x                                            | Unknown option
            decides F                                                       | Unmatched argument
            catalogue --format yaml                                         | Invalid value for option '--format'
            -                                                               | Missing required subcommand
            """)
    void a_call_that_is_not_right_is_told_with_exit_code_2(String args, String told) {
        String[] words = args == null ? new String[0] : args.replace("F", GOOD).split(" ");

        Call call = Call.of(words);

        assertThat(call.err()).contains(told);
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(2);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
