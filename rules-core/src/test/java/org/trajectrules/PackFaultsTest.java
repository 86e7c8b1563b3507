package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.tree.FaultException;

/** A slip in a YAML file of a pack is told with file, line and mend, before any rule is compiled. */
class PackFaultsTest {

    @TempDir
    private Path folder;

    private MiniPack pack;

    @BeforeEach
    void copy() {
        pack = MiniPack.copiedTo(folder);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sums/topic.yaml | title: few | titel: few | sums/topic.yaml:3: unknown field (titel) of criterion S-1 | it is title.",
                "sums/topic.yaml | acts: | decided_by: | sums/topic.yaml:7: unknown field (decided_by) of decision sums.small | use one of acts, alternative, asks, entry, judged, of, scope, variants.",
                "sums/topic.yaml | law } | lww } | sums/topic.yaml:4: rank of T:1 (lww) is not known | it is law.",
                "sums/topic.yaml | \"T:1\" | \"T:2\" | sums/topic.yaml:4: unknown source (T:2) of S-1 | add it to sources.yaml.",
                "sums/topic.yaml | [session] | [sesion] | sums/topic.yaml:7: act of sums.small (sesion) is not known | it is session.",
                "sums/topic.yaml | [session] | session | sums/topic.yaml:7: acts of sums.small is a value | write it as a list: [a, b].",
                "sums/topic.yaml | 2024-01-01 | 2024-02-30 | sums/topic.yaml:10: from (2024-02-30) is no date | write it as 2024-01-31.",
                "sums/topic.yaml | from: 2024 | from: 2025 | sums/topic.yaml:10: until (2024-12-31) before from (2025-01-01) | give it an until, or a parameter a later checked_on.",
                "sums/topic.yaml | sums.small] | sums.smal] | sums/topic.yaml:10: no rule file (sums.smal) | write topic.file, such as startup.patient for startup/patient.drl.",
                "sums/parameters.yaml | sessions allowed | [few] | sums/parameters.yaml:2: description of Limit is a list | write one value.",
                "sums/parameters.yaml | value: 2, | valu: 2, | sums/parameters.yaml:6: unknown field (valu) of value of Limit | it is value.",
                "sums/parameters.yaml | value: 2, source: \"T:1\" | value: 2, source: \"T:9\" | sums/parameters.yaml:6: unknown source (T:9) of Limit | add it to sources.yaml.",
                "choices.yaml | values: { 2024-01-01: met } | values: { 2024-01-01: mett } | choices.yaml:7: value of Ending (mett) is not known | it is met.",
                "choices.yaml | , undetermined] | ] | choices.yaml:5: setting (Ending) has no option undetermined | add it: it is always one.",
                "choices.yaml | [met, not_met, | [not_met, | choices.yaml:7: value (met) of Ending is no option | add it to the options of Ending.",
                "choices.yaml | chosen: | choosen: | choices.yaml:3: unknown field (choosen) of choice C-1 | it is chosen.",
                "texts.en.yaml | decisions: | decision: | texts.en.yaml:30: unknown field (decision) of texts.en.yaml | it is decisions.",
                "sums/texts.en.yaml | not_met: | not_meet: | sums/texts.en.yaml:4: unknown field (not_meet) of S-1 | it is not_met.",
            })
    void a_slip_is_told_with_its_line_and_mend(String file, String before, String after, String problem, String maybe) {
        pack.spoiled(file, before, after);
        assertThat(pack.faults()).contains(problem + "\n  Maybe " + maybe);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sums/topic.yaml | criteria: [S-1] | criteria: [S-2] | sums/topic.yaml: unknown criterion (S-2) of sums.small | add it to the criteria of its topic.",
                "sums/topic.yaml | criteria: [S-1] | criteria: [S-1], open: { S-1: Ende } | sums/topic.yaml: unknown setting (Ende) of sums.small | add it to choices.yaml.",
                "sums/texts.en.yaml | not_met: \"too many.\" | open: \"too many.\" | sums/texts.en.yaml: no sentence (not_met) for criterion S-1 | add it in this language too.",
                "sums/texts.en.yaml | too many. | too many {sums}. | sums/texts.en.yaml: unknown name ({sums}) in a sentence of S-1 | it is one of have, need, days, on, by, a parameter, or a fact such as session.minutes.",
                "sums/texts.en.yaml | session.minutes | session.minuts | sums/texts.en.yaml: unknown name ({session.minuts}) in a sentence of S-1 | Session has no component minuts.",
                "sums/texts.en.yaml | {Limit} | {Limits} | sums/texts.en.yaml: unknown name ({Limits}) in a sentence of S-1 | it is one of have, need, days, on, by, a parameter, or a fact such as session.minutes.",
                "texts.en.yaml | C-1: | C-2: | texts.en.yaml: no sentence (C-1) for choice | add it in this language too.",
                "texts.en.yaml | refused: | refusd: | texts.en.yaml: no sentence (refused) for frame | add it in this language too.",
                "sums/parameters.yaml | 2, source: \"T:1\" | 2, source: \"T:1\", choice: C-9 | sums/parameters.yaml:1: unknown choice (C-9) of Limit | add it to choices.yaml.",
            })
    void what_does_not_fit_together_is_told_with_its_file(
            String file, String before, String after, String problem, String maybe) {
        pack.spoiled(file, before, after.replace("], open", "]\n          open"));
        assertThat(pack.faults()).containsExactly(problem + "\n  Maybe " + maybe);
    }

    @Test
    void every_slip_of_every_file_is_told_at_once() {
        pack.spoiled("choices.yaml", "chosen:", "choosen:").spoiled("sums/topic.yaml", "title: few", "titel: few");
        assertThat(pack.faults())
                .anyMatch(fault -> fault.startsWith("choices.yaml:3:"))
                .anyMatch(fault -> fault.startsWith("sums/topic.yaml:3:"));
    }

    @Test
    void a_decision_of_two_topics_or_twice_in_one_is_refused() {
        pack.write(
                        "other/topic.yaml",
                        pack.text("sums/topic.yaml")
                                .replace("S-1", "O-1")
                                .replace("rules:", "until: 2024-12-31\n          rules:"))
                .write("other/texts.en.yaml", pack.text("sums/texts.en.yaml").replace("S-1", "O-1"));
        assertThat(pack.faults())
                .containsExactly("sums/topic.yaml: decision sums.small stands in other too\n"
                        + "  Maybe keep it in the topic it belongs to: every topic can use it.");
        String topic = pack.text("other/topic.yaml");
        pack.write("other/topic.yaml", topic + topic.substring(topic.indexOf("  sums.small:")));
        assertThat(pack.faults())
                .containsExactly("other/topic.yaml:14: the field sums.small stands twice\n"
                        + "  Maybe one of the two is a slip: keep one.");
    }

    @Test
    void an_entry_that_two_topics_cannot_execute_is_refused() {
        String gap = "gaps: { S-9: nothing to test }\n";
        pack.write("other/topic.yaml", "criteria: {}\ndecisions: {}\n" + gap)
                .write("other/texts.en.yaml", "criteria: {}\n")
                .write("sums/topic.yaml", pack.text("sums/topic.yaml") + gap);
        assertThat(pack.faults())
                .containsExactly("sums/topic.yaml: gap S-9 stands in other too\n"
                        + "  Maybe keep it in the topic it belongs to: every topic can use it.");
    }

    @Test
    void a_setting_named_like_a_parameter_is_refused() {
        pack.spoiled("choices.yaml", "Ending", "Limit");
        assertThat(pack.faults())
                .containsExactly("choices.yaml: the name (Limit) stands twice\n"
                        + "  Maybe give each setting and parameter a name of its own.");
    }

    @Test
    void two_editions_of_one_day_are_refused() {
        pack.spoiled(
                "sums/topic.yaml",
                "        - from:",
                "        - { from: 2023-01-01, until: 2024-01-01, rules: [sums.small], criteria: [S-1] }\n        - from:");
        assertThat(pack.faults())
                .containsExactly("sums/topic.yaml:9: two editions of only cover 2024-01-01\n"
                        + "  Maybe end the earlier one the day before.");
    }

    @Test
    void a_folder_without_choices_or_with_two_is_no_pack() {
        pack.write("copy/choices.yaml", pack.text("choices.yaml"));
        assertThat(pack.faults())
                .containsExactly(folder + ": a folder of rules with 2 files choices.yaml\n"
                        + "  Maybe name the folder of one pack, such as a copy of rules-drl/src/main/resources.");
        pack.without("copy/choices.yaml").without("choices.yaml");
        assertThat(pack.faults()).singleElement().asString().contains("a folder of rules with 0 files choices.yaml");
    }

    @Test
    void a_folder_that_is_not_there_is_no_pack() {
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Rulebook.load(nowhere))
                .withMessage(nowhere + ": no folder that can be read\n  Maybe the path has a slip, or is a file.");
    }

    @Test
    void a_file_that_cannot_be_read_as_yaml_is_told_with_its_line() throws IOException {
        pack.spoiled("sums/topic.yaml", "[session]", "[session");
        assertThat(pack.faults())
                .singleElement()
                .asString()
                .startsWith("sums/topic.yaml:")
                .contains("not readable");
        Files.write(folder.resolve("sums/topic.yaml"), new byte[] {(byte) 0xc3, (byte) 0x28});
        assertThat(pack.faults()).singleElement().asString().startsWith("sums/topic.yaml");
    }
}
