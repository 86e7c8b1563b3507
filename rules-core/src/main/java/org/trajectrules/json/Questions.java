package org.trajectrules.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.About;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.TrajectoryKind;
import org.trajectrules.tree.Node;

/** Reads the questions of a dossier. */
final class Questions {

    private static final List<String> NAMES = List.of("decision", "on", "about", "act");
    private static final Set<String> PATHWAYS = Stream.concat(
                    Stream.of(About.START_UP),
                    Arrays.stream(TrajectoryKind.values()).map(Enum::name))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Set<ActKind>> decisions;
    private final Acts acts;
    private final Register register;
    private final Scalars scalars;
    private final Report report;

    Questions(Map<String, Set<ActKind>> decisions, Acts acts, Register register, Scalars scalars, Report report) {
        this.decisions = decisions;
        this.acts = acts;
        this.register = register;
        this.scalars = scalars;
        this.report = report;
    }

    /** The question; where something in it is wrong, which is reported, only its type is right. */
    Question read(Node.Group group) {
        Nodes.checkNames(group, NAMES, "a question", report);
        String decision = decision(group);
        LocalDate on = on(group);
        String about = about(group);
        Optional<Node> act = Nodes.value(group, "act");
        if (act.isPresent() && decisions.containsKey(decision)) {
            Acts.Asked asked = new Acts.Asked(decision, decisions.get(decision), on, group);
            return new Question(decision, on, about, acts.read(act.get(), asked));
        }
        return new Question(decision, on, about, null);
    }

    private String decision(Node.Group group) {
        Optional<Node> node = Nodes.value(group, "decision");
        if (node.isEmpty()) {
            report.error(group, "decision of a question is missing", report.meant("", decisions.keySet()));
            return "";
        }
        String decision = scalars.text("decision", node.get());
        if (decision != null && !decisions.containsKey(decision)) {
            report.error(
                    node.get(),
                    "decision " + report.shown(decision) + " is not in the catalogue",
                    report.meant(decision, decisions.keySet()));
        }
        return decision == null ? "" : decision;
    }

    private LocalDate on(Node.Group group) {
        Optional<Node> node = Nodes.value(group, "on");
        if (node.isEmpty()) {
            report.error(group, "on of a question is missing", "add the day judged, such as 2024-02-10.");
            return LocalDate.MIN;
        }
        LocalDate on = scalars.date("on", node.get());
        return on == null ? LocalDate.MIN : on;
    }

    private @Nullable String about(Node.Group group) {
        Optional<Node> node = Nodes.value(group, "about");
        String about = node.map(value -> scalars.text("about", value)).orElse(null);
        if (about == null || PATHWAYS.contains(about)) {
            return about;
        }
        boolean known =
                register.listOf(about).filter(FactList.TRAJECTORIES::equals).isPresent();
        if (!known && (register.isPresent(FactList.TRAJECTORIES) || about.isBlank())) {
            List<String> words = Stream.concat(PATHWAYS.stream(), register.ids(Set.of(FactList.TRAJECTORIES)).stream())
                    .toList();
            report.error(
                    node.orElse(group),
                    "about " + report.shown(about) + " is no trajectory of the dossier",
                    report.meant(about, words));
        }
        return about;
    }
}
