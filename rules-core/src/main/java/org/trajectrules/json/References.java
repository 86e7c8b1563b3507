package org.trajectrules.json;

import java.util.Optional;
import java.util.Set;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.tree.Node;

/** Follows references from one fact to another. */
final class References implements Follow {

    private final Register register;
    private final Scalars scalars;
    private final Report report;

    References(Register register, Scalars scalars, Report report) {
        this.register = register;
        this.scalars = scalars;
        this.report = report;
    }

    /** Whether a component of {@code type} is written as the id of another fact. */
    static boolean isReference(Class<?> type) {
        return type == Provider.class || type == Prescription.class;
    }

    /** The fact of a reference that says nothing. */
    static Fact unknown(Class<?> type) {
        return type == Provider.class ? Provider.UNKNOWN : Prescription.UNKNOWN;
    }

    /** The fact of which {@code node} is the id; one of which only the id is known where its list is absent. */
    @Override
    public Fact follow(String field, Class<?> type, Node node) {
        FactList list = FactList.holding(type).orElseThrow();
        String id = scalars.text(field, node);
        if (id == null || !check(field, id, list, node)) {
            return unknown(type);
        }
        return register.fact(id)
                .filter(type::isInstance)
                .orElseGet(() -> type == Provider.class ? Provider.unknown(id) : Prescription.unknown(id, null));
    }

    private boolean check(String field, String id, FactList list, Node node) {
        Optional<FactList> found = register.listOf(id);
        String told = field + " " + report.shown(id);
        if (id.isBlank()) {
            report.error(node, field + " () is empty", "leave it out if it is not known.");
        } else if (found.isPresent() && found.get() != list) {
            report.error(
                    node,
                    told + " is one of the " + found.get().fileName() + ", not of the " + list.fileName(),
                    meant(id, list));
        } else if (found.isEmpty() && register.isPresent(list)) {
            report.error(node, told + " is not among the " + list.fileName(), meant(id, list));
        } else {
            return true;
        }
        return false;
    }

    private String meant(String id, FactList list) {
        return report.near(id, register.ids(Set.of(list)))
                .map(near -> "it is " + near + ".")
                .orElse("add it to the " + list.fileName() + ".");
    }
}
