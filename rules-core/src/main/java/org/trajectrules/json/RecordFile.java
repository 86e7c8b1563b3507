package org.trajectrules.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/** Reads the records of one file: one record, or an array of them. */
final class RecordFile {

    private static final List<String> NAMES =
            List.of("schemaVersion", "pack", "language", "question", "dossier", "answer");
    private static final List<String> PACK_NAMES = List.of("id", "version", "hash");
    private static final String HASH = "[0-9a-f]{64}";

    private final Map<String, Set<ActKind>> decisions;
    private final String fileName;
    private final boolean json;

    RecordFile(Map<String, Set<ActKind>> decisions, String fileName, boolean json) {
        this.decisions = decisions;
        this.fileName = fileName;
        this.json = json;
    }

    /** @throws FaultException with all that is wrong */
    List<DecisionRecord> read(Node root) {
        List<Node> items = root instanceof Node.Sequence sequence ? sequence.items() : List.of(root);
        List<DecisionRecord> records = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Node item : items) {
            try {
                records.add(new One(new Report(fileName, item)).read(item));
            } catch (FaultException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return List.copyOf(records);
    }

    /** Reads one record. */
    private final class One {

        private final Report report;
        private final Scalars scalars;

        One(Report report) {
            this.report = report;
            this.scalars = new Scalars(report, json);
        }

        DecisionRecord read(Node node) {
            Node.Group top = Nodes.group(node, "a record", report).orElseThrow(report::failure);
            Nodes.checkNames(top, NAMES, "a record", report);
            checkVersion(top);
            Node.Group pack = group(top, "pack", "id, version and hash of the rules that decided");
            Nodes.checkNames(pack, PACK_NAMES, "pack", report);
            String id = text(pack, "id", "pack");
            String version = text(pack, "version", "pack");
            String hash = hash(pack);
            String language = text(top, "language", "a record");
            Node.Group answer = group(top, "answer", "the answer that was given");
            Dossier asked = asked(top);
            report.warnings();
            return new DecisionRecord(
                    id,
                    version,
                    hash,
                    language,
                    asked.questions().get(0),
                    DecisionRecord.withoutQuestions(asked),
                    Indented.text(Indented.json(answer)));
        }

        private void checkVersion(Node.Group top) {
            Node node = top.get("schemaVersion");
            Integer version = node == null || Nodes.isNull(node) ? null : scalars.whole("schemaVersion", node);
            if (node == null || Nodes.isNull(node)) {
                missing(top, "schemaVersion", "a record", "1: the form in which it is written");
            } else if (version != null && version != 1) {
                report.error(
                        node,
                        "schemaVersion " + report.shown(node) + " is not 1",
                        "the record was made by a later release of this library: update the library.");
            }
        }

        private String hash(Node.Group pack) {
            String hash = text(pack, "hash", "pack");
            if (!hash.isEmpty() && !hash.matches(HASH)) {
                report.error(
                        Nodes.value(pack, "hash").orElse(pack),
                        "hash " + report.shown(hash) + " is no SHA-256",
                        "it was cut: it has 64 characters, 0 to 9 and a to f.");
            }
            return hash;
        }

        private String text(Node.Group group, String field, String of) {
            Optional<Node> node = Nodes.value(group, field);
            if (node.isEmpty()) {
                if (!group.fields().isEmpty()) {
                    missing(group, field, of, "it as it was recorded");
                }
                return "";
            }
            @Nullable String text = scalars.text(field, node.get());
            return text == null ? "" : text;
        }

        private Node.Group group(Node.Group top, String field, String what) {
            Optional<Node> node = Nodes.value(top, field);
            if (node.isEmpty()) {
                missing(top, field, "a record", what);
            }
            return node.flatMap(value -> Nodes.group(value, field, report))
                    .orElseGet(() -> new Node.Group(top.line(), Map.of()));
        }

        private void missing(Node.Group group, String field, String of, String what) {
            report.error(group, field + " of " + of + " is missing", "add " + what + ".");
        }

        /** The dossier with the question, read as a dossier file is. */
        private Dossier asked(Node.Group top) {
            Node.Group dossier = group(top, "dossier", "the dossier of which it was asked");
            Node.Group question = group(top, "question", "what was asked");
            Nodes.value(dossier, "questions")
                    .ifPresent(node -> report.error(
                            node,
                            "questions of the dossier of a record",
                            "leave them out: a record holds one question, beside its dossier."));
            Map<String, Node> fields = new LinkedHashMap<>(dossier.fields());
            fields.put("questions", new Node.Sequence(question.line(), List.of(question)));
            if (Nodes.value(top, "dossier").isEmpty()
                    || Nodes.value(top, "question").isEmpty()) {
                throw report.failure();
            }
            return new DossierFile(decisions, report, scalars)
                    .read(new Node.Group(dossier.line(), fields))
                    .dossier();
        }
    }
}
