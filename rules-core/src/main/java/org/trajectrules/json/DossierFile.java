package org.trajectrules.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/** Reads the outermost group of one file, from the top. */
final class DossierFile {

    private static final List<String> LISTS =
            Arrays.stream(FactList.values()).map(FactList::fileName).toList();
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("schemaVersion", "recordedUntil", "incomplete", "patient", "questions"), LISTS.stream())
            .toList();

    private final Map<String, Set<ActKind>> decisions;
    private final Report report;
    private final Scalars scalars;

    DossierFile(Map<String, Set<ActKind>> decisions, Report report, Scalars scalars) {
        this.decisions = decisions;
        this.report = report;
        this.scalars = scalars;
    }

    /** @throws FaultException with all that is wrong */
    Reading read(Node root) {
        return group(root).map(this::reading).orElseThrow(report::failure);
    }

    private Optional<Node.Group> group(Node root) {
        if (Nodes.isNull(root)) {
            report.error(root, "the file is empty", "it was not saved; a dossier begins with schemaVersion 1.");
            return Optional.empty();
        }
        return Nodes.group(root, "the file", report);
    }

    private Reading reading(Node.Group top) {
        Nodes.checkNames(top, NAMES, "a dossier", report);
        checkVersion(top);
        Register register = new Register(top, scalars, report);
        Binder binder = new Binder(report, scalars, new References(register, scalars, report));
        Patient patient = patient(top, binder);
        Map<FactList, List<Fact>> lists = lists(top, binder, register);
        LocalDate recordedUntil = recordedUntil(top);
        Set<FactList> incomplete = incomplete(top);
        List<Question> questions = questions(top, binder, register);
        List<Fault> warnings = report.warnings();
        return new Reading(new Dossier(recordedUntil, incomplete, patient, lists, questions), warnings);
    }

    private void checkVersion(Node.Group top) {
        Optional<Node> node = Nodes.value(top, "schemaVersion");
        if (node.isEmpty()) {
            report.error(top, "schemaVersion is missing", "add schemaVersion 1 at the top.");
            return;
        }
        Integer version = scalars.whole("schemaVersion", node.get());
        if (version != null && version != 1) {
            report.error(
                    node.get(),
                    "schemaVersion " + report.shown(node.get()) + " is not 1",
                    "the file was written for a later release of this library: update the library.");
        }
    }

    private @Nullable LocalDate recordedUntil(Node.Group top) {
        return Nodes.value(top, "recordedUntil")
                .map(node -> scalars.date("recordedUntil", node))
                .orElse(null);
    }

    private Patient patient(Node.Group top, Binder binder) {
        return Nodes.value(top, "patient")
                .flatMap(node -> Nodes.group(node, "patient", report))
                .map(group -> binder.bind(Patient.class, group, Needs.nothing("the patient")))
                .orElse(Patient.UNKNOWN);
    }

    /** In the order of {@link FactList}, in which what is referred to comes before what refers to it. */
    private Map<FactList, List<Fact>> lists(Node.Group top, Binder binder, Register register) {
        Map<FactList, List<Fact>> lists = new EnumMap<>(FactList.class);
        for (FactList list : FactList.values()) {
            Nodes.value(top, list.fileName()).ifPresent(node -> {
                List<Fact> facts = new ArrayList<>();
                groups(node, list.fileName())
                        .forEach(group -> facts.add(binder.bind(list.type(), group, Needs.itemOf(list))));
                register.read(facts);
                lists.put(list, facts);
            });
        }
        return lists;
    }

    private List<Node.Group> groups(Node node, String list) {
        return Nodes.items(node, list, report).stream()
                .flatMap(item -> Nodes.group(item, "an item of " + list, report).stream())
                .toList();
    }

    private Set<FactList> incomplete(Node.Group top) {
        Set<FactList> incomplete = EnumSet.noneOf(FactList.class);
        List<Node> names = Nodes.value(top, "incomplete")
                .map(node -> Nodes.items(node, "incomplete", report))
                .orElse(List.of());
        for (Node node : names) {
            String name = scalars.text("incomplete", node);
            if (name != null) {
                incomplete(name, node, top).ifPresent(incomplete::add);
            }
        }
        return incomplete;
    }

    private Optional<FactList> incomplete(String name, Node node, Node.Group top) {
        Optional<FactList> list = FactList.named(name);
        if (list.isEmpty()) {
            report.error(
                    node, "incomplete " + report.shown(name) + " is not the name of a list", report.meant(name, LISTS));
        } else if (Nodes.value(top, name).isEmpty()) {
            report.error(
                    node,
                    "incomplete " + report.shown(name) + " names a list that is not in the dossier",
                    "leave it out: a list that is absent is unknown already.");
        }
        return list;
    }

    private List<Question> questions(Node.Group top, Binder binder, Register register) {
        Acts acts = new Acts(binder, register, scalars, report);
        Questions questions = new Questions(decisions, acts, register, scalars, report);
        return Nodes.value(top, "questions").stream()
                .flatMap(node -> groups(node, "questions").stream())
                .map(questions::read)
                .toList();
    }
}
