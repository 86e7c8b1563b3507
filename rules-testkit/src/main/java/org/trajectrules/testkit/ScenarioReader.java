package org.trajectrules.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Dossier;
import org.trajectrules.json.DossierReader;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;
import org.trajectrules.tree.Trees;

/**
 * Reads scenario files: a dossier, a question, and scenarios that change them and say what is to come out. A misspelled
 * field is an error, so that no expectation is passed over.
 */
public final class ScenarioReader {

    private static final Set<String> FIELDS = Set.of(
            "name",
            "set",
            "drop",
            "add",
            "mark",
            "ask",
            "expect",
            "cause",
            "because",
            "choices",
            "missing",
            "advice",
            "entitlement",
            "rules");

    private final DossierReader reader;

    public ScenarioReader(DossierReader reader) {
        this.reader = reader;
    }

    /** Every scenario of every {@code .yaml} file below {@code folder}, in the order of files and lines. */
    public List<Scenario> readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(folder.relativize(file).toString(), bytes(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FaultException if the file, or a dossier in it, is not right */
    public List<Scenario> read(String file, byte[] content) {
        Node.Group root = (Node.Group) Trees.read(file, content);
        List<Scenario> scenarios = new ArrayList<>();
        for (Node each : ((Node.Sequence) root.fields().get("scenarios")).items()) {
            scenarios.add(scenario(file, root, (Node.Group) each));
        }
        return scenarios;
    }

    private Scenario scenario(String file, Node.Group root, Node.Group group) {
        String where = file + ":" + group.line();
        group.fields().keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            where + ": unknown field (" + name + ")\nMaybe one of " + FIELDS + "?");
                });
        Dossier dossier = dossier(where, root, group);
        Map<String, Verdict> because = new LinkedHashMap<>();
        Map<String, List<String>> cited = new LinkedHashMap<>();
        fields(group, "because").forEach((criterion, expected) -> {
            if (expected instanceof Node.Group verdict) {
                verdict.fields().forEach((name, facts) -> {
                    because.put(criterion, Verdict.valueOf(name));
                    cited.put(criterion, texts(facts));
                });
            } else {
                because.put(criterion, Verdict.valueOf(text(expected)));
            }
        });
        Map<String, List<String>> choices = new LinkedHashMap<>();
        fields(group, "choices").forEach((criterion, ids) -> choices.put(criterion, texts(ids)));
        Map<String, String> entitlement = new LinkedHashMap<>();
        fields(group, "entitlement").forEach((slot, value) -> entitlement.put(slot, text(value)));
        Node cause = group.get("cause");
        Node missing = group.get("missing");
        return new Scenario(
                file,
                group.line(),
                text(group.fields().get("name")),
                dossier,
                dossier.questions().get(0),
                Outcome.valueOf(text(group.fields().get("expect")).toUpperCase(Locale.ROOT)),
                cause == null ? null : Cause.valueOf(text(cause)),
                because,
                cited,
                choices,
                missing == null ? null : texts(missing),
                texts(group.get("advice")),
                entitlement,
                texts(group.get("rules")));
    }

    private Dossier dossier(String where, Node.Group root, Node.Group group) {
        try {
            DossierEdits edits = new DossierEdits(root.fields().get("dossier"));
            edits.add(fields(group, "add"));
            fields(group, "set").forEach(edits::set);
            texts(group.get("drop")).forEach(edits::drop);
            texts(group.get("mark")).forEach(edits::mark);
            ObjectNode ask = (ObjectNode) DossierEdits.json(root.fields().get("ask"));
            if (group.get("ask") != null) {
                ask.setAll((ObjectNode) DossierEdits.json(group.fields().get("ask")));
            }
            ask.properties().removeIf(field -> field.getValue().isNull());
            edits.dossier().putArray("questions").add(ask);
            byte[] json = edits.dossier().toString().getBytes(StandardCharsets.UTF_8);
            return reader.read(where + ".json", json).dossier();
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Node> fields(Node.Group group, String name) {
        return group.get(name) instanceof Node.Group fields ? fields.fields() : Map.of();
    }

    private static List<String> texts(@Nullable Node node) {
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(ScenarioReader::text).toList()
                : List.of();
    }

    private static String text(@Nullable Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalArgumentException("a value is missing or is " + (node == null ? "nothing" : node.what()));
    }
}
