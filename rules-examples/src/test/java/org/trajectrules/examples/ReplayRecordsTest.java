package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions recorded and made again, on the command line. */
class ReplayRecordsTest {

    private static final String OTHER_HASH = "0123456789ab" + "0".repeat(52);

    @TempDir
    private Path folder;

    private Path recorded(String... dossiers) throws IOException {
        String[] args = Stream.concat(
                        Stream.concat(Stream.of("decide"), Stream.of(dossiers).map(Call::dossier)),
                        Stream.of("--format", "record", "--lang", "fr"))
                .toArray(String[]::new);
        Call call = Call.of(args);
        assertThat(call.code()).isZero();
        return Files.writeString(folder.resolve("records.json"), call.out());
    }

    private static void spoil(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void every_shipped_dossier_is_replayed_to_the_same_bytes() throws IOException {
        List<String> all = ExamplesTest.dossiers();
        Path file = recorded(all.toArray(String[]::new));

        Call call = Call.of("replay", file.toString(), "--lang", "en");

        assertThat(call.out().lines().filter(line -> line.startsWith("  ")))
                .hasSizeGreaterThanOrEqualTo(all.size())
                .containsOnly("  same answer, byte for byte");
        assertThat(call.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | ander antwoord dan opgetekend; verschillend: summary
            fr | réponse différente de celle enregistrée ; différences : summary
            en | another answer than the one recorded; differing: summary
            """)
    void an_answer_that_was_changed_ends_with_exit_code_1(String language, String told) throws IOException {
        Path file = recorded("startup-t09-education");
        spoil(file, "\"summary\" : \"", "\"summary\" : \"x");

        Call call = Call.of("replay", file.toString(), "--lang", language);

        assertThat(call.out()).isEqualTo("records.json  education.session  2024-02-10\n  " + told + "\n");
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void a_record_of_other_rules_says_so() throws IOException {
        Path file = recorded("startup-t09-education");
        String hash = org.trajectrules.Rulebook.load().packs().get(0).hash();
        spoil(file, hash, OTHER_HASH);

        Call call = Call.of("replay", file.toString(), "--lang", "en");
        Call json = Call.of("replay", file.toString(), "--format", "json");

        assertThat(call.out())
                .endsWith("\n  recorded with other rules (0123456789ab, now " + hash.substring(0, 12)
                        + "); the present answer is the same\n");
        assertThat(call.code()).isEqualTo(1);
        assertThat(json.out())
                .contains("\"result\" : \"OTHER_PACK\"", OTHER_HASH, hash, "\"differences\" : [ ]", "\"answer\" : {");
        assertThat(json.code()).isEqualTo(1);
    }

    @Test
    void a_record_that_cannot_be_read_ends_with_exit_code_2() throws IOException {
        Path file = recorded("startup-t09-education");
        spoil(file, "\"kind\" : \"DIABETES_TYPE_2\"", "\"kind\" : \"DIABETES\"");
        Path absent = folder.resolve("absent.json");

        Call call = Call.of("replay", file.toString(), absent.toString());

        assertThat(call.err()).contains("records.json:", "kind (DIABETES) is not known", absent + ": no file to read");
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(2);
        assertThat(Call.of("replay", file.toString(), "--lang", "de").err()).contains("--lang (de) is not spoken");
    }

    @Test
    void rules_that_do_not_load_end_with_exit_code_3() throws IOException {
        Path file = recorded("startup-t09-education");

        Call call = Call.of(
                "replay", file.toString(), "--rules", folder.resolve("none").toString());

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void only_decisions_that_were_asked_are_recorded() {
        Call call = Call.of("audit", Call.dossier("startup-t09-education"), "--format", "record");

        assertThat(call.err()).contains("--format (record) without questions to decide", "Maybe call decide");
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(2);
    }
}
