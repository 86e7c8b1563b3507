package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in a folder, as their author changes them: without Maven and without Java code. */
class RulesFolderTest {

    private static final Path SHIPPED = Path.of("../rules-drl/src/main/resources");
    private static final String DOSSIER = Call.dossier("startup-t04-billing");
    private static final String PARAMETERS = "org/trajectrules/startup/parameters.yaml";
    private static final String RULES = "org/trajectrules/startup/billing.drl";

    @TempDir
    private Path folder;

    @Test
    void a_cap_changed_in_a_copy_changes_the_decision_and_its_text() throws IOException {
        copy("");
        change(
                PARAMETERS,
                "2024-01-01: { value: 1, source: \"OT:S3\" }",
                "2024-01-01: { value: 2, source: \"OT:S3\" }");

        Call shipped = Call.of("decide", DOSSIER, "--lang", "en");
        Call changed = Call.of("decide", DOSSIER, "--lang", "en", "--rules", folder.toString());

        assertThat(of("b2", shipped)).anyMatch(line -> line.contains("refused."));
        assertThat(of("b2", changed)).anyMatch(line -> line.contains("granted. 0 of 2 left."));
        assertThat(of("b2", changed))
                .anyMatch(line -> line.startsWith("  met          OT-11") && line.contains("1 of 2"));
        assertThat(changed.err()).isEmpty();
        assertThat(changed.code()).isZero();
    }

    @Test
    void a_folder_of_one_topic_replaces_the_shipped_pack_whole() throws IOException {
        copy("startup");

        Call call = Call.of("catalogue", "--rules", folder.toString());

        assertThat(call.out()).contains("startup.billing").doesNotContain("education.session");
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
    }

    @Test
    void a_broken_rule_is_told_with_file_and_line() throws IOException {
        copy("startup");
        int line = change(RULES, "StartUpCodesPerYear( $max : value )", "StartUpCodesPerYear( $max : vlaue )");

        Call call = Call.of("decide", DOSSIER, "--rules", folder.toString());

        assertThat(call.err().lines().map(told -> told.replaceFirst(":(\\d+): .*", ":$1")))
                .contains(folder.resolve(RULES) + ":" + line);
        refusedWithoutAStackTrace(call);
    }

    @Test
    void a_misspelled_constant_is_told_with_file_and_line() throws IOException {
        copy("startup");
        int line = change(RULES, "role == Role.GP,", "role == Role.GPP,");

        Call call = Call.of("decide", DOSSIER, "--rules", folder.toString());

        assertThat(call.err())
                .startsWith(folder.resolve(RULES) + ":" + line + ": ")
                .contains("Role.GPP", "\n  Maybe ");
        refusedWithoutAStackTrace(call);
    }

    @Test
    void a_misspelled_key_of_a_parameter_is_told_with_file_and_line() throws IOException {
        copy("startup");
        int line = change(PARAMETERS, "  unit: euro", "  units: euro");

        Call call = Call.of("catalogue", "--rules", folder.toString());

        assertThat(call.err())
                .contains(folder.resolve(PARAMETERS) + ":" + line + ": ")
                .contains("(units)");
        refusedWithoutAStackTrace(call);
    }

    @Test
    void a_folder_without_rules_is_told() {
        Call call =
                Call.of("decide", DOSSIER, "--rules", folder.resolve("absent").toString());

        assertThat(call.err()).startsWith(folder.resolve("absent") + ": ").contains("\n  Maybe ");
        refusedWithoutAStackTrace(call);
    }

    private static void refusedWithoutAStackTrace(Call call) {
        assertThat(call.code()).isEqualTo(Traject.BAD_RULES);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).doesNotContain("\tat ", "Exception");
    }

    /** The lines about the act {@code id}. */
    private static List<String> of(String id, Call call) {
        return call.out()
                .lines()
                .dropWhile(line -> !line.endsWith(" " + id))
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    /** Copies the shipped pack with one topic of it, or with all where {@code topic} is empty. */
    private void copy(String topic) throws IOException {
        Path root = SHIPPED.resolve("org/trajectrules");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean wanted =
                        !file.startsWith(root) || file.getParent().equals(root) || file.startsWith(root.resolve(topic));
                if (wanted) {
                    Path target = folder.resolve(SHIPPED.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Replaces the first {@code old} of a file and returns its line. */
    private int change(String file, String old, String changed) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        int at = content.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        Files.writeString(path, content.substring(0, at) + changed + content.substring(at + old.length()));
        return (int) content.substring(0, at).lines().count() + (content.charAt(at - 1) == '\n' ? 1 : 0);
    }
}
