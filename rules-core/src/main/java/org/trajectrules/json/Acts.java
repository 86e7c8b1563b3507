package org.trajectrules.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.tree.Node;

/** Reads the act of a question: the id of a recorded one, or the act itself. */
final class Acts {

    /**
     * The question that names the act.
     *
     * @param decision id of the decision
     * @param kinds the kinds of act it judges
     * @param on the day judged; {@link LocalDate#MIN} where it could not be read
     * @param group the question
     */
    record Asked(String decision, Set<ActKind> kinds, LocalDate on, Node.Group group) {

        /** In one order, that of {@link ActKind}. */
        List<ActKind> ordered() {
            return kinds.stream().sorted().toList();
        }

        String judged() {
            return ordered().stream().map(Acts::told).collect(Collectors.joining(" or "));
        }
    }

    private final Binder binder;
    private final Register register;
    private final Scalars scalars;
    private final Report report;

    Acts(Binder binder, Register register, Scalars scalars, Report report) {
        this.binder = binder;
        this.register = register;
        this.scalars = scalars;
        this.report = report;
    }

    @Nullable
    Fact read(Node node, Asked asked) {
        if (asked.kinds().isEmpty()) {
            report.error(
                    node,
                    "act " + report.shown(node) + " of a decision that judges none: " + asked.decision(),
                    "leave the act out.");
            return null;
        }
        Fact act = node instanceof Node.Group group ? inline(group, asked) : recorded(node, asked);
        if (act != null && !(act instanceof Trajectory)) {
            checkDay(act, asked);
        }
        return act;
    }

    private void checkDay(Fact act, Asked asked) {
        LocalDate day = act.day();
        if (day == null || day.equals(LocalDate.MIN) || asked.on().equals(LocalDate.MIN) || day.equals(asked.on())) {
            return;
        }
        report.error(
                Nodes.value(asked.group(), "on").orElse(asked.group()),
                "on (" + asked.on() + ") of the question is not the day of its act (" + day + ")",
                "write " + day + ": an act is judged on its own day.");
    }

    private @Nullable Fact recorded(Node node, Asked asked) {
        String id = scalars.text("act", node);
        if (id == null) {
            return null;
        }
        Set<FactList> lists = asked.kinds().stream()
                .map(ActKind::list)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactList.class)));
        Optional<FactList> found = register.listOf(id);
        if (found.isEmpty()) {
            unknown(id, node, lists);
        } else if (!lists.contains(found.get())) {
            report.error(
                    node,
                    "act " + report.shown(id) + " is one of the " + found.get().fileName() + ", but " + asked.decision()
                            + " judges " + asked.judged(),
                    meant(id, lists));
            return null;
        }
        return register.fact(id).orElse(null);
    }

    private void unknown(String id, Node node, Collection<FactList> lists) {
        List<FactList> present = lists.stream().filter(register::isPresent).toList();
        String where = present.isEmpty()
                ? " is not in the dossier"
                : " is not among the "
                        + present.stream().map(FactList::fileName).collect(Collectors.joining(" or "));
        report.error(node, "act " + report.shown(id) + where, meant(id, lists));
    }

    private String meant(String id, Collection<FactList> lists) {
        return report.near(id, register.ids(lists))
                .map(near -> "it is " + near + ".")
                .orElse("write the act itself inline, as a group of fields.");
    }

    private Fact inline(Node.Group group, Asked asked) {
        ActKind kind = kind(group, asked);
        register.noteUnlisted(group);
        LocalDate day = kind == ActKind.CONTRACT ? received(group).orElse(asked.on()) : asked.on();
        return binder.bind(kind.list().type(), group, Needs.act(day));
    }

    /** The day on which a contract was received, if it can be read; what is wrong with it is told elsewhere. */
    private Optional<LocalDate> received(Node.Group group) {
        return group.get("contract") instanceof Node.Group contract
                ? scalars.plainText(contract.get("receivedByInsurer")).flatMap(Dates::read)
                : Optional.empty();
    }

    /** The first kind that has a field which no other kind of the decision has. */
    private ActKind kind(Node.Group group, Asked asked) {
        List<ActKind> kinds = asked.ordered();
        Optional<ActKind> told = kinds.stream()
                .filter(kind -> own(kind, kinds).stream().anyMatch(group.fields()::containsKey))
                .findFirst();
        if (told.isEmpty() && kinds.size() > 1) {
            report.error(
                    group,
                    "act (" + group.what() + ") may be " + asked.judged(),
                    kinds.stream()
                            .map(kind -> "add a field of " + told(kind) + ", such as "
                                    + own(kind, kinds).stream().findFirst().orElse("id"))
                            .collect(Collectors.joining("; or ", "", ".")));
        }
        return told.orElse(kinds.get(0));
    }

    private static List<String> own(ActKind kind, List<ActKind> kinds) {
        List<String> own = new ArrayList<>(Shape.of(kind.list().type()).names());
        kinds.stream()
                .filter(other -> other != kind)
                .forEach(other -> own.removeAll(Shape.of(other.list().type()).names()));
        return own;
    }

    private static String told(ActKind kind) {
        return "a " + kind.name().toLowerCase(Locale.ROOT);
    }
}
