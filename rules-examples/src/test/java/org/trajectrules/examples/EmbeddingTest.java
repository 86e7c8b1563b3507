package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of the README: it compiles, and it runs. */
class EmbeddingTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SAMPLE = Path.of("src/main/java/org/trajectrules/examples/Embedding.java");

    @Test
    void the_readme_shows_this_sample() throws IOException {
        List<String> shown = code(Files.readString(README)
                        .lines()
                        .dropWhile(line -> !line.equals("```java"))
                        .skip(1)
                        .takeWhile(line -> !line.equals("```")))
                .map(line -> line.replace("Path.of(\"dossier.json\")", "file").replace("System.out.", "out."))
                .toList();

        assertThat(shown).isNotEmpty();
        assertThat(code(Files.readString(SAMPLE).lines())).containsSequence(shown);
    }

    @Test
    void every_question_of_a_dossier_is_told_with_every_criterion() {
        assertThat(told(Path.of(Call.dossier("startup-t01-eligibility"))))
                .hasSize(1 + 3 + 1 + 7)
                .contains(
                        "Opstarttraject: toegang: toegekend.",
                        "MET Diabetes type 2 is vastgesteld op 2024-03-01.",
                        "Opstarttraject: code van de huisarts: toegekend. Nog 0 van 1 over.");
    }

    @Test
    void what_cannot_be_decided_is_told_with_what_to_ask(@TempDir Path folder) throws IOException {
        String dossier = Files.readString(Path.of(Call.dossier("startup-t09-education")));
        Path without = Files.writeString(folder.resolve("d.json"), dossier.replace("\"minutes\": 35, ", ""));

        assertThat(told(without))
                .startsWith("Diabeteseducatie: onbepaald. Niet bekend: zittingen s1: duur in minuten")
                .anyMatch(line -> line.startsWith("ask: [Missing[list=sessions, id=s1, field=minutes"));
    }

    /** Lines of code, without indent and comment. */
    private static Stream<String> code(Stream<String> lines) {
        return lines.map(line -> line.replaceFirst("//.*", "").strip());
    }

    private static List<String> told(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Embedding.tell(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
