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

    private record Entry(FactList list, int line) {}

    private final Scalars scalars;
    private final Report report;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Set<FactList> present = EnumSet.noneOf(FactList.class);

    /** Notes every id of the lists, so that a reference can be told from a slip before what it names is read. */
    Register(Node.Group top, Scalars scalars, Report report) {
        this.scalars = scalars;
        this.report = report;
        for (FactList list : FactList.values()) {
            if (top.get(list.fileName()) instanceof Node.Sequence sequence) {
                present.add(list);
                sequence.items().forEach(item -> note(list, item));
            }
        }
    }

    /** Notes the id of an item, if it has one that can be read. */
    void note(FactList list, Node item) {
        Node node = item instanceof Node.Group group ? group.get("id") : null;
        Optional<String> id = scalars.plainText(node).filter(text -> !text.isBlank());
        if (node == null || id.isEmpty()) {
            return;
        }
        Entry first = entries.putIfAbsent(id.get(), new Entry(list, node.line()));
        if (first != null) {
            report.error(
                    node,
                    "id " + report.shown(id.get()) + " stands twice, on " + lines(first.line(), node.line()),
                    "the two are one fact: keep one; else give the second its own id, across all lists.");
        }
    }

    private static String lines(int first, int second) {
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
        return Optional.ofNullable(entries.get(id)).map(Entry::list);
    }

    Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    List<String> ids(Collection<FactList> lists) {
        return entries.entrySet().stream()
                .filter(entry -> lists.contains(entry.getValue().list()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
