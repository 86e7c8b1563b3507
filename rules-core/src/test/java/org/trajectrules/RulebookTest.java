package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Rank;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Question;
import org.trajectrules.pack.Pack;

class RulebookTest {

    private static final Question QUESTION = Question.of("sums.small").on(Facts.day("2024-03-01"));
    private static final Dossier THREE = Facts.dossier(
            FactList.SESSIONS,
            Facts.education("s1", "2024-01-10"),
            Facts.education("s2", "2024-01-11"),
            Facts.education("s3", "2024-01-12"));

    private static final Rulebook RULEBOOK = Rulebook.load(MiniPack.original());

    @TempDir
    private Path folder;

    @Test
    void the_questions_of_a_dossier_are_answered_in_its_order() {
        Dossier asking = Dossier.builder()
                .list(FactList.SESSIONS, List.of())
                .questions(List.of(QUESTION, QUESTION.on(Facts.day("2020-01-01"))))
                .build();
        assertThat(RULEBOOK.decide(asking))
                .extracting(Decision::question)
                .containsExactlyElementsOf(asking.questions());
        assertThat(RULEBOOK.decide(Dossier.builder().build())).isEmpty();
    }

    @Test
    void a_decision_is_explained_in_the_language_asked_or_the_first_of_the_pack() {
        Decision granted =
                RULEBOOK.decide(QUESTION, Facts.dossier(FactList.SESSIONS, Facts.education("s1", "2024-01-10")));
        Explanation english = RULEBOOK.explain(granted, Locale.ENGLISH);
        assertThat(english.summary()).isEqualTo("Small sums: granted.");
        assertThat(english.lines()).singleElement().satisfies(line -> {
            assertThat(line.criterion()).isEqualTo("S-1");
            assertThat(line.verdict()).isEqualTo(Verdict.MET);
            assertThat(line.text()).isEqualTo("1 of 2.");
            assertThat(line.sources())
                    .extracting(source -> source.id() + " " + source.rank())
                    .containsExactly("T:1 " + Rank.LAW);
        });
        assertThat(RULEBOOK.explain(granted, Locale.JAPANESE)).isEqualTo(english);
        assertThat(RULEBOOK.explain(RULEBOOK.decide(QUESTION, THREE), Locale.UK).summary())
                .isEqualTo("Small sums: refused. too many.");
    }

    @Test
    void a_long_summary_is_cut_at_a_word_to_140_characters() {
        MiniPack pack =
                MiniPack.copiedTo(folder).spoiled("sums/texts.en.yaml", "too many.", "far too many ".repeat(20));
        Rulebook wordy = Rulebook.load(pack.folder());
        assertThat(wordy.explain(wordy.decide(QUESTION, THREE), Locale.ENGLISH).summary())
                .hasSizeBetween(120, 140)
                .startsWith("Small sums: refused. far too many ")
                .endsWith(" many…");
    }

    @Test
    void the_hash_of_a_pack_is_that_of_its_paths_and_bytes() {
        String hash = RULEBOOK.decide(QUESTION, THREE).stamp().hash();
        MiniPack copy = MiniPack.copiedTo(folder);
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(hashOf(copy)).isEqualTo(hash);
        copy.spoiled("choices.yaml", "applied", "applied still");
        assertThat(hashOf(copy)).isNotEqualTo(hash);
    }

    private static String hashOf(MiniPack pack) {
        return Rulebook.load(pack.folder()).packs().stream().map(Pack::hash).collect(Collectors.joining());
    }

    @Test
    void the_folder_may_be_one_above_the_pack_and_its_own_path_may_hold_any_name() {
        MiniPack.copiedTo(folder.resolve("test/main/rules"));
        assertThat(Rulebook.load(folder.resolve("test")).decide(QUESTION, THREE).outcome())
                .isEqualTo(RULEBOOK.decide(QUESTION, THREE).outcome());
    }

    @Test
    void the_catalogue_tells_decisions_criteria_parameters_and_choices() throws IOException {
        JsonNode catalogue = new ObjectMapper().readTree(RULEBOOK.catalogue().toJson());
        JsonNode decision = catalogue.at("/decisions/0");
        assertThat(decision.at("/id").asText()).isEqualTo("sums.small");
        assertThat(decision.at("/acts/0").asText()).isEqualTo("SESSION");
        assertThat(decision.at("/coveredFrom").asText()).isEqualTo("2024-01-01");
        assertThat(decision.at("/coveredUntil").asText()).isEqualTo("2024-12-31");
        JsonNode edition = decision.at("/variants/0/editions/0");
        assertThat(edition.at("/criteria/0/id").asText()).isEqualTo("S-1");
        assertThat(edition.at("/criteria/0/rank").asText()).isEqualTo("LAW");
        assertThat(edition.at("/parameters")).extracting(JsonNode::asText).containsExactly("Free", "Limit");
        assertThat(edition.at("/choices")).extracting(JsonNode::asText).containsExactly("C-1");
        assertThat(catalogue.at("/parameters")).hasSize(2);
        assertThat(catalogue.at("/choices/0/settings/0/options")).hasSize(3);
    }

    @Test
    void without_a_pack_on_the_class_path_there_are_no_rules() {
        assertThatIllegalStateException()
                .isThrownBy(Rulebook::load)
                .withMessage(
                        "no rule pack on the class path\n" + "Maybe add the dependency org.trajectrules:rules-drl?");
    }

    @Test
    void two_packs_with_one_decision_are_refused() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {announced("a"), announced("b")}, null)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rulebook.load(loader))
                    .withMessage("two packs decide (sums.small)\n"
                            + "Maybe the same pack is on the class path twice, in two versions?");
        }
    }

    @Test
    void a_pack_whose_rules_were_not_compiled_says_so_when_asked() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {announced("a")}, null)) {
            Rulebook hollow = Rulebook.load(loader);
            assertThat(hollow.packs()).extracting(Pack::version).containsExactly("1.2.3");
            assertThatIllegalStateException()
                    .isThrownBy(() -> hollow.decide(QUESTION, THREE))
                    .withMessage("no compiled rules for [minipack.sums.small]\n"
                            + "Maybe the pack was built without drools-engine as a direct dependency?");
        }
    }

    /** A pack on a class path of its own, announced, without compiled rules. */
    private URL announced(String name) throws IOException {
        Path root = folder.resolve(name);
        MiniPack pack = MiniPack.copiedTo(root.resolve("rules"));
        List<String> lines = new ArrayList<>(
                List.of("id: " + name, "version: 1.2.3", "languages: [en]", "root: rules", "model: model", "files:"));
        try (Stream<Path> files = Files.walk(pack.folder())) {
            files.filter(Files::isRegularFile)
                    .map(file -> "  - " + pack.folder().relativize(file))
                    .forEach(lines::add);
        }
        Path announcement = root.resolve("META-INF/trajectrules/pack.yaml");
        Files.createDirectories(announcement.getParent());
        Files.write(announcement, lines);
        Files.writeString(root.resolve("model"), "Drools-Model-Version:10\n");
        return root.toUri().toURL();
    }
}
