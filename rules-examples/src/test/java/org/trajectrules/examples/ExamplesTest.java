package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trajectrules.Rulebook;

/** What is printed for the shipped dossiers, word for word. */
class ExamplesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final int TERMINAL = 100;

    static List<String> dossiers() throws IOException {
        return names(Call.DOSSIERS, ".json");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_shipped_dossier_is_explained_in_dutch(String name) throws IOException {
        Call call = Call.of("decide", Call.dossier(name), "--lang", "nl");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).isEqualTo(expected(name + ".txt"));
        assertThat(call.code()).isEqualTo(Traject.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "startup-t04-billing, fr",
        "startup-t04-billing, en",
        "care-t23-renewal, fr",
        "care-t23-renewal, en",
    })
    void a_dossier_is_explained_in_every_language(String name, String language) throws IOException {
        Call call = Call.of("decide", Call.dossier(name), "--lang", language);

        assertThat(call.out()).isEqualTo(expected(name + "." + language + ".txt"));
        assertThat(call.code()).isEqualTo(Traject.DECIDED);
    }

    @Test
    void a_decision_is_written_as_json_with_all_it_rests_on() throws IOException {
        String hash = Rulebook.load().packs().get(0).hash();

        Call call = Call.of("decide", Call.dossier("startup-t09-education"), "--lang", "nl", "--format", "json");

        assertThat(call.out().replace(hash, "{hash}").replace('\\', '/'))
                .isEqualTo(expected("startup-t09-education.json"));
        assertThat(call.code()).isEqualTo(Traject.DECIDED);
    }

    @Test
    void every_expected_text_belongs_to_a_shipped_dossier() throws IOException {
        assertThat(names(EXPECTED, ".txt")).containsAll(dossiers()).allSatisfy(text -> assertThat(dossiers())
                .contains(text.replaceFirst("\\.(fr|en)$", "")));
    }

    @Test
    void every_line_fits_a_terminal_of_100_columns() throws IOException {
        for (String name : names(EXPECTED, ".txt")) {
            assertThat(expected(name + ".txt").lines()).as(name).allMatch(line -> line.length() <= TERMINAL);
        }
    }

    private static String expected(String name) throws IOException {
        return Files.readString(EXPECTED.resolve(name));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
