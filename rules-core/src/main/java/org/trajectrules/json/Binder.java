package org.trajectrules.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Billing;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.InvalidFactException;
import org.trajectrules.json.Shape.Slot;
import org.trajectrules.tree.Node;

/**
 * Makes facts of groups. It always gives a fact: what is wrong is reported and taken as unknown, so that one reading
 * finds everything.
 */
final class Binder {

    private static final Set<String> DAYS = Set.of("on", "from");

    private final Report report;
    private final Scalars scalars;
    private final Follow references;

    Binder(Report report, Scalars scalars, Follow references) {
        this.report = report;
        this.scalars = scalars;
        this.references = references;
    }

    <T extends Fact> T bind(Class<T> type, Node.Group group, Needs needs) {
        Shape shape = Shape.of(type);
        Nodes.checkNames(group, shape.names(), needs.what(), report);
        List<Slot> slots = shape.slots();
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(slots.get(i), group, needs);
        }
        if (type == Billing.class && values[shape.names().indexOf("code")] instanceof String code) {
            Codes.check(code, at("code", group), report);
        }
        return type.cast(create(shape, values, group));
    }

    private Object create(Shape shape, @Nullable Object[] values, Node.Group group) {
        try {
            return shape.create(values);
        } catch (InvalidFactException e) {
            String[] message = e.getMessage().split("\nMaybe ", 2);
            report.error(at(e.field(), group), message[0], message[1]);
            int refused = shape.names().indexOf(e.field());
            if (values[refused] == null) {
                throw e;
            }
            values[refused] = null;
            return create(shape, values, group);
        }
    }

    private static Node at(String field, Node.Group group) {
        return Nodes.value(group, field).orElse(group);
    }

    private @Nullable Object value(Slot slot, Node.Group group, Needs needs) {
        Node node = group.get(slot.name());
        if (node == null || Nodes.isNull(node)) {
            return node != null && slot.name().equals("grouping") ? "" : absent(slot, group, needs);
        }
        if (References.isReference(slot.type())) {
            return references.follow(slot.name(), slot.type(), node);
        }
        if (slot.type() == Contract.class) {
            return Nodes.group(node, slot.name(), report)
                    .map(contract -> bind(Contract.class, contract, Needs.nothing("the contract")))
                    .orElse(Contract.UNKNOWN);
        }
        if (slot.many()) {
            return slot.collected(values(slot, node));
        }
        Object value = scalars.read(slot, node);
        if (slot.name().equals("id") && value instanceof String id && id.isBlank()) {
            report.error(node, "id () is empty", "give it any text that stands once in the dossier.");
        }
        return value == null && DAYS.contains(slot.name()) ? LocalDate.MIN : value;
    }

    private @Nullable Object absent(Slot slot, Node.Group group, Needs needs) {
        if (References.isReference(slot.type())) {
            return References.unknown(slot.type());
        }
        if (slot.type() == Contract.class) {
            return Contract.UNKNOWN;
        }
        if (slot.name().equals("id") && needs.id()) {
            report.error(
                    group, "id of " + needs.what() + " is missing", "add any text that stands once in the dossier.");
        }
        if (!DAYS.contains(slot.name())) {
            return null;
        }
        if (needs.day() == null) {
            report.error(
                    group,
                    slot.name() + " of " + needs.what() + " is missing",
                    "add its day, such as 2024-02-10: without it a count may be wrong.");
            return LocalDate.MIN;
        }
        return needs.day();
    }

    private List<Object> values(Slot slot, Node node) {
        List<Object> values = new ArrayList<>();
        for (Node item : Nodes.items(node, slot.name(), report)) {
            Object value = scalars.read(slot, item);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
