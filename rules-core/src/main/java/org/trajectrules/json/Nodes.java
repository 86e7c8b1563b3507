package org.trajectrules.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trajectrules.tree.Node;

/** Groups and lists, and whether a field is there at all. */
final class Nodes {

    private Nodes() {}

    /** The value of a field; empty where the field is absent or null, which is the same. */
    static Optional<Node> value(Node.Group group, String field) {
        return Optional.ofNullable(group.get(field)).filter(node -> !isNull(node));
    }

    static boolean isNull(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNull();
    }

    /** The group that {@code node} is, if its fields can be read. */
    static Optional<Node.Group> group(Node node, String what, Report report) {
        if (node instanceof Node.Group group) {
            return Optional.of(group);
        }
        report.error(
                node,
                what + " " + report.shown(node) + " is not a group of fields",
                "write its fields by name, in braces in JSON.");
        return Optional.empty();
    }

    /** The items of the list that {@code node} is; none where it is no list. */
    static List<Node> items(Node node, String what, Report report) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        report.error(
                node, what + " " + report.shown(node) + " is not a list", "put square brackets around it: [a, b].");
        return List.of();
    }

    static void checkNames(Node.Group group, Collection<String> known, String what, Report report) {
        group.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                report.error(value, "unknown field " + report.shown(name) + " of " + what, report.meant(name, known));
            }
        });
    }
}
