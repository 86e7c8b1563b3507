package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Verdict;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.testkit.Scenario;

/** The pack as it is shipped, and as an author changes a copy of it. */
class PackTest {

    @Test
    void the_announcement_lists_every_file_of_the_pack() throws IOException {
        Path root = Law.SOURCES.resolve("org/trajectrules");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            List<String> listed = Law.SHIPPED.pack().files().contents().keySet().stream()
                    .filter(path -> !path.equals("pack.yaml"))
                    .toList();
            assertThat(listed).isEqualTo(there);
        }
    }

    @Test
    void a_folder_with_the_same_files_has_the_same_hash() {
        assertThat(PackFiles.in(Law.SOURCES).hash())
                .isEqualTo(Law.SHIPPED.pack().hash());
    }

    @Test
    void the_rules_were_compiled_to_the_executable_model() {
        String index = "META-INF/kie/org.trajectrules/rules-drl/drools-model";
        assertThat(Law.class.getClassLoader().getResource(index)).isNotNull();
    }

    @Test
    void a_parameter_added_to_a_copy_is_loaded_and_used(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path topic = folder.resolve("org/trajectrules/startup");
        append(topic.resolve("parameters.yaml"), """
                EarliestBirth:
                  description: Added by an author
                  unit: day
                  checked_on: 2026-11-22
                  values:
                    2009-02-06: { value: 1950-01-01, source: "OT:S0" }
                """);
        Path rules = topic.resolve("patient.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace(
                                "global Findings findings",
                                "global Findings findings\n\ndeclare EarliestBirth extends Day end"));
        append(rules, """

                rule "OT-01b born after the day an author added"
                    @criterion( "OT-01b" )
                when
                    EarliestBirth( $day : value )
                    Patient( birthDate < $day )
                then
                    findings.noted( kcontext );
                end
                """);
        Scenario scenario = scenario("a diagnosis, a medical file and no other pathway open the start-up trajectory");
        Files.writeString(
                topic.resolve("parameters.yaml"),
                Files.readString(topic.resolve("parameters.yaml")).replace("1950-01-01", "1970-01-01"));

        Engine changed = Engine.compiled(PackFiles.in(folder), Law.class.getClassLoader());
        Finding finding = changed.decide(scenario.question(), scenario.dossier())
                .findings()
                .get(1);

        assertThat(finding.evidence())
                .filteredOn(Evidence.OfParameter.class::isInstance)
                .extracting(
                        evidence -> ((Evidence.OfParameter) evidence).values().get("value"))
                .containsExactly(LocalDate.of(1970, 1, 1));
        assertThat(changed.pack().hash()).isNotEqualTo(Law.SHIPPED.pack().hash());
    }

    @Test
    void a_cap_changed_in_a_copy_changes_the_decision(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path parameters = folder.resolve("org/trajectrules/startup/parameters.yaml");
        Files.writeString(
                parameters,
                Files.readString(parameters)
                        .replace(
                                "2024-01-01: { value: 1, source: \"OT:S3\" }",
                                "2024-01-01: { value: 2, source: \"OT:S3\" }"));
        Scenario scenario = scenario("the code is charged once in a calendar year");

        Engine changed = Engine.compiled(PackFiles.in(folder), Law.class.getClassLoader());

        assertThat(Law.SHIPPED.decide(scenario.question(), scenario.dossier()).granted())
                .isFalse();
        assertThat(changed.decide(scenario.question(), scenario.dossier()).findings())
                .filteredOn(finding -> finding.criterion().equals("OT-11"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET);
    }

    private static Scenario scenario(String name) {
        return Law.SCENARIOS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Law.SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(Law.SOURCES.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
