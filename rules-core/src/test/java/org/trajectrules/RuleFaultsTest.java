package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Question;

/** A slip in a rule file, or between rules and parameters, is told with file and line and without Java. */
class RuleFaultsTest {

    private static final Question QUESTION = Question.of("sums.small").on(Facts.day("2024-03-01"));

    @TempDir
    private Path folder;

    private MiniPack pack;

    @BeforeEach
    void copy() {
        pack = MiniPack.copiedTo(folder);
    }

    @Test
    void a_rule_about_an_unknown_criterion_does_not_load() {
        pack.spoiled("sums/small.drl", "@criterion( \"S-1\" )", "@criterion( \"S-9\" )");
        assertThat(pack.faults())
                .singleElement()
                .asString()
                .isEqualTo(
                        "sums/small.drl:10: unknown criterion (S-9) of rule \"S-1 few sessions\"\n  Maybe it is S-1.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind == SessionKind | kinds == SessionKind | 14 | kinds",
                "Session( kind | Sesion( kind | 14 | Sesion",
                "SessionKind.EDUCATION | SessionKind.EDUCATOIN | 14 | EDUCATOIN",
                // For a consequence the compiler tells the line of its rule.
                "findings.metIfFewerThan | findings.metIfFewerThen | 10 | metIfFewerThen",
                "Limit( $max | Limits( $max | 13 | Limits",
                "extends Count | extends Counts | 6 | Counts",
            })
    void a_misspelled_name_is_told_with_file_and_line(String before, String after, int line, String name) {
        pack.spoiled("sums/small.drl", before, after);
        assertThat(pack.faults()).allSatisfy(RuleFaultsTest::isPlain).anySatisfy(fault -> assertThat(fault)
                .startsWith("sums/small.drl:" + line + ": ")
                .contains(name)
                .endsWith("Maybe a name in this rule is misspelled; compare it with the rule next to it."));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$used : collectList( $s ) ) | $used : collectList( $s ) | 15: mismatched input 'then' in rule \"S-1 few sessions\"",
                "when\\n    Limit | whem\\n    Limit | 12: mismatched input 'whem' in rule \"S-1 few sessions\"",
                "then\\n    findings.metIfFewerThan | findings.metIfFewerThan | 16: mismatched input 'end' in rule \"S-1 few sessions\"",
                "$used ); | $used | 10: Syntax error, insert \")\" to complete Expression",
            })
    void a_rule_that_cannot_be_read_is_told_with_file_and_line(String before, String after, String problem) {
        pack.spoiled("sums/small.drl", before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        assertThat(pack.faults())
                .singleElement()
                .satisfies(RuleFaultsTest::isPlain)
                .asString()
                .startsWith("sums/small.drl:" + problem)
                .endsWith("Maybe a bracket, a quote or a word such as then is missing, "
                        + "or a fact is asked by a word of the rule language.");
    }

    private static void isPlain(String fault) {
        assertThat(fault)
                .startsWith("sums/small.drl:")
                .contains("\n  Maybe ")
                .doesNotContain("\tat ", "Exception", "LambdaConsequence", "public ", "java.lang.", "line=", "ERR");
        assertThat(fault.lines()).hasSize(2);
    }

    @Test
    void a_rule_file_has_a_package_named_like_it() {
        pack.spoiled("sums/small.drl", "package minipack.sums.small", "package minipack.sums.little");
        assertThat(pack.faults())
                .containsExactly("sums/small.drl:1: package (minipack.sums.little) is not named like its file\n"
                        + "  Maybe begin the file with: package org.trajectrules.sums.small");
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sums/parameters.yaml | 2024-01-01: { value: 2 | 2024-01-02: { value: 2 | sums/parameters.yaml:1: Limit has no value on a covered day (2024-01-01) | give it one from that day, or unknown: C-22.",
                "choices.yaml | 2024-01-01: met | 2024-01-02: met | choices.yaml:5: Ending has no value on a covered day (2024-01-01) | give it one from that day, or unknown: C-22.",
                "sums/parameters.yaml | Free: | Gift: | sums/small.drl:7: no parameter (Free) for the type declared here | add it to the parameters.yaml of the topic, or correct the name.",
                "choices.yaml | Ending: | Ended: | sums/small.drl:8: no setting (Ending) for the type declared here | add it to a choice in choices.yaml, or correct the name.",
                "sums/parameters.yaml | value: 2, | value: two, | sums/parameters.yaml:6: value (two) of Limit is no int | it is mistyped, or the rule file declares another type.",
                "sums/parameters.yaml | value: 2, | value: 2.5, | sums/parameters.yaml:6: value (2.5) of Limit is no int | it is mistyped, or the rule file declares another type.",
                "sums/parameters.yaml | value: yes, | value: yess, | sums/parameters.yaml:12: value (yess) of Free is no boolean | it is mistyped, or the rule file declares another type.",
                "sums/parameters.yaml | value: 2, | value: , | sums/parameters.yaml:6: value () of Limit is no int | it is mistyped, or the rule file declares another type.",
            })
    void a_parameter_and_the_type_that_a_rule_declares_fit(
            String file, String before, String after, String problem, String maybe) {
        pack.spoiled(file, before, after);
        assertThat(pack.faults()).containsExactly(problem + "\n  Maybe " + maybe);
    }

    @Test
    void a_value_that_holds_before_the_first_covered_day_is_checked_too() {
        pack.spoiled("sums/topic.yaml", "from: 2024-01-01", "from: 2024-08-01")
                .spoiled("sums/topic.yaml", "          rules:", "          until: 2024-12-31\n          rules:")
                .spoiled("sums/parameters.yaml", "value: 2,", "value: two,");
        assertThat(pack.faults()).singleElement().asString().startsWith("sums/parameters.yaml:6: value (two)");
    }

    @Test
    void a_parameter_that_no_rule_declares_is_refused() {
        pack.write(
                "sums/parameters.yaml",
                pack.text("sums/parameters.yaml")
                        + pack.text("sums/parameters.yaml")
                                .replaceAll("(?s)Free:.*", "")
                                .replace("Limit", "Limits"));
        assertThat(pack.faults())
                .containsExactly("sums/parameters.yaml:14: no rule file declares the parameter (Limits)\n"
                        + "  Maybe it is Limit.");
    }

    @Test
    void rows_have_the_columns_that_the_rule_declares() {
        pack.spoiled("sums/small.drl", "extends YesNo end", "extends Row\n    code : String\n    cap : int\nend")
                .spoiled("sums/small.drl", "Free( value == true )", "Free( cap > 1 )")
                .spoiled("sums/parameters.yaml", "{ value: yes, source", "{ rows: [{ code: a }], source")
                .spoiled(
                        "sums/parameters.yaml", "{ value: no, source", "{ rows: [{ code: a, cap: 2, cup: 3 }], source");
        assertThat(pack.faults())
                .containsExactly(
                        "sums/parameters.yaml:7: a row of Free has no column (cap)\n" + "  Maybe add it to every row.");
    }

    @Test
    void yes_is_true_and_no_is_false() {
        Rulebook rulebook = Rulebook.load(folder);
        assertThat(code(rulebook, "2024-03-01")).isEqualTo("free");
        assertThat(code(rulebook, "2024-07-01")).isNull();
    }

    private static String code(Rulebook rulebook, String on) {
        Decision decision = rulebook.decide(QUESTION.on(Facts.day(on)), Facts.dossier(FactList.SESSIONS));
        assertThat(decision.granted()).isTrue();
        return decision.entitlement().code();
    }

    @Test
    void a_folder_that_does_not_load_leaves_the_running_rules_in_place() {
        Rulebook running = Rulebook.load(folder);
        Decision before = running.decide(QUESTION, Facts.dossier(FactList.SESSIONS));
        pack.spoiled("sums/small.drl", "kind == SessionKind", "kinds == SessionKind");
        assertThat(pack.faults()).isNotEmpty();
        assertThat(running.decide(QUESTION, Facts.dossier(FactList.SESSIONS))).isEqualTo(before);
    }

    @Test
    void a_folder_can_be_loaded_again_with_another_value() {
        Rulebook running = Rulebook.load(folder);
        pack.spoiled("sums/parameters.yaml", "value: 2,", "value: 0,");
        Rulebook reloaded = Rulebook.load(folder);
        assertThat(reloaded.decide(QUESTION, Facts.dossier(FactList.SESSIONS)).granted())
                .isFalse();
        assertThat(running.decide(QUESTION, Facts.dossier(FactList.SESSIONS)).granted())
                .isTrue();
    }
}
