package org.trajectrules.json;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.tree.Node;

/** The ids of one file: in which list and on which line each stands and, once it is read, of which fact it is. */
final class Register {

    private final Scalars scalars;
    private final Report report;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, FactList> lists = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Set<FactList> present = EnumSet.noneOf(FactList.class);

    /** Notes every id of the lists, so that a reference can be told from a slip before what it names is read. */
    Register(Node.Group top, Scalars scalars, Report report) {
        this.scalars = scalars;
        this.report = report;
        top.fields().forEach((name, value) -> FactList.named(name).ifPresent(list -> noteAll(list, value)));
    }

    private void noteAll(FactList list, Node node) {
        if (node instanceof Node.Sequence sequence) {
            present.add(list);
            for (Node item : sequence.items()) {
                if (item instanceof Node.Group group) {
                    note(group).ifPresent(id -> lists.putIfAbsent(id, list));
                }
            }
        }
    }

    /** Notes the id of a group that is in no list: it must be its own, and nothing can refer to it. */
    void noteUnlisted(Node.Group group) {
        note(group);
    }

    private Optional<String> note(Node.Group group) {
        Node node = group.get("id");
        Optional<String> id = scalars.plainText(node).filter(text -> !text.isBlank());
        if (node != null && id.isPresent()) {
            Integer first = lines.putIfAbsent(id.get(), node.line());
            if (first != null) {
                report.error(
                        node,
                        "id " + report.shown(id.get()) + " stands twice, on " + told(first, node.line()),
                        "the two are one fact: keep one; else give the second its own id, across all lists.");
            }
        }
        return id;
    }

    private static String told(int first, int second) {
        return first == second ? "line " + first : "lines " + first + " and " + second;
    }

    void read(List<? extends Fact> read) {
        for (Fact fact : read) {
            if (fact.id() != null) {
                facts.putIfAbsent(fact.id(), fact);
            }
        }
    }

    boolean isPresent(FactList list) {
        return present.contains(list);
    }

    /** The list in which {@code id} stands. */
    Optional<FactList> listOf(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    List<String> ids(Collection<FactList> among) {
        return lists.keySet().stream()
                .filter(id -> among.contains(lists.get(id)))
                .toList();
    }
}
