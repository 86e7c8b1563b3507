package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.tree.Node;
import org.trajectrules.tree.Trees;

/** The overview, the audit and the outlook, as their callers see them. */
class ScreensTest {

    private static final String STARTED = Call.dossier("startup-t12-education");
    private static final String RENEWED = Call.dossier("care-t19-renewal");
    private static final int TERMINAL = 100;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Wat de patiënt heeft | Wat de patiënt kan hebben    | Wat de patiënt niet heeft
            fr | Ce que le patient a  | Ce que le patient peut avoir | Ce que le patient n’a pas
            en | What the patient has | What the patient could have  | What the patient does not have
            """)
    void a_dossier_without_questions_gets_an_overview(String language, String has, String could, String hasNot)
            throws IOException {
        Call call = Call.of("decide", silent(STARTED), "--on", "2024-06-01", "--lang", language);

        assertThat(call.out()).contains(has, could, hasNot);
        assertThat(call.out().lines()).allMatch(line -> line.length() <= TERMINAL);
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
    }

    @Test
    void an_overview_as_json_has_every_decision_with_its_standing() throws IOException {
        Call call = Call.of("decide", silent(STARTED), "--on", "2024-06-01", "--format", "json");

        List<Node> entries = items(call.out());
        assertThat(entries.stream().map(entry -> text(entry, "decision")).distinct())
                .hasSize(20);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(text(entry, "standing")).isIn("HAS", "COULD_HAVE", "HAS_NOT"));
        assertThat(call.code()).isZero();
    }

    @Test
    void questions_of_a_dossier_are_answered_whatever_the_day() {
        Call call = Call.of("decide", STARTED, "--on", "2024-06-01", "--lang", "en");

        assertThat(call.out()).startsWith("startup-t12-education.json  education.session");
        assertThat(call.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"nl, geweigerd", "fr, refus", "en, refused"})
    void an_audit_judges_what_is_recorded_in_the_order_of_time(String language, String refused) {
        Call call = Call.of("audit", Call.dossier("startup-t04-billing"), "--lang", language);

        List<String> acts =
                call.out().lines().filter(line -> line.startsWith("  2024-")).toList();
        assertThat(acts.stream().map(act -> act.substring(2, 12))).isSorted().contains("2024-02-01", "2024-09-15");
        assertThat(acts.get(0)).startsWith("  2024-02-01  b1");
        assertThat(call.out()).contains("2024-09-15  b2").contains(refused).contains("OT-11");
        assertThat(call.code()).isZero();
    }

    @Test
    void an_audit_as_json_names_the_acts() throws IOException {
        Call call = Call.of("audit", Call.dossier("startup-t04-billing"), "--format", "json");

        assertThat(items(call.out()).stream()
                        .filter(entry -> text(entry, "decision").equals("startup.billing"))
                        .map(entry -> text(entry, "act") + " " + text(entry, "outcome")))
                .containsExactly("b1 GRANTED", "b2 REFUSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | 2021-05-01 | uiterlijk op 2021-04-30, anders vervalt
            fr | 2021-05-01 | plus tard le 2021-04-30, sinon perdu
            en | 2021-05-01 | on or before 2021-04-30, or lost
            """)
    void an_outlook_tells_the_days_on_which_a_decision_changes(String language, String day, String told) {
        Call call = Call.of("outlook", RENEWED, "--from", "2021-01-01", "--until", "2021-06-30", "--lang", language);

        assertThat(call.out().replaceAll("\\s+", " ")).contains(day).contains(told);
        assertThat(call.code()).isZero();
    }

    @Test
    void an_outlook_as_json_has_the_decisions_before_and_after() throws IOException {
        Call call = Call.of(
                "outlook",
                RENEWED,
                "--from",
                "2021-04-01",
                "--until",
                "2021-05-31",
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(items(call.out())).isNotEmpty().allSatisfy(change -> {
            assertThat(text(change, "on")).isBetween("2021-04-02", "2021-05-31");
            assertThat(text(change, "text")).isNotBlank();
            assertThat(((Node.Group) change).get("before")).isInstanceOf(Node.Group.class);
            assertThat(((Node.Group) change).get("after")).isInstanceOf(Node.Group.class);
        });
        assertThat(items(call.out()).stream()
                        .filter(change -> text(change, "decision").equals("caretrajectory.renewal"))
                        .map(change -> text(change, "on") + " " + text(change, "kind")))
                .containsExactly("2021-04-15 OPENS", "2021-05-01 LOST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outlook F --from 2024-01-01                      | Missing required option: '--until=DATE'
            outlook F --from 2024-13-01 --until 2024-12-31   | --from (2024-13-01) is no date
            outlook F --from 2024-02-01 --until 2024-01-31   | --until (2024-01-31) is before --from (2024-02-01)
            audit                                            | Missing required parameter: 'FILE'
            audit F --lang de                                | --lang (de) is not spoken
            audit nowhere.json                               | nowhere.json: no file to read
            """)
    void a_call_that_is_not_right_is_told_with_exit_code_2(String args, String told) {
        Call call = Call.of(args.replace("F", STARTED).split(" "));

        assertThat(call.err()).contains(told);
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(2);
    }

    /** A copy of a shipped dossier that asks nothing. */
    private String silent(String dossier) throws IOException {
        String asked = Files.readString(Path.of(dossier));
        Path silent = folder.resolve("silent.json");
        Files.writeString(silent, asked.replaceFirst("(?s)\"questions\": \\[.*\\]", "\"questions\": []"));
        return silent.toString();
    }

    private static List<Node> items(String json) {
        return ((Node.Sequence) Trees.read("out.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8))).items();
    }

    private static String text(Node node, String field) {
        return ((Node.Scalar) ((Node.Group) node).fields().get(field)).text();
    }
}
