package org.trajectrules.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Provider;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/**
 * Reads an act that is in no dossier: its references are written out as groups, or name somebody by a word that only
 * the dossier at hand can fill, and {@code today} stands for its day.
 *
 * <p>Example: {@code kind: EDUCATION, minutes: 30, prescription: { prescriber: holder, label: START_UP }}.
 */
public final class ActReader implements Follow {

    private static final String TODAY = "today";

    private final Report report;
    private final Map<String, Provider> named;
    private final LocalDate on;
    private final Binder binder;

    private ActReader(Report report, Map<String, Provider> named, LocalDate on) {
        this.report = report;
        this.named = named;
        this.on = on;
        this.binder = new Binder(report, new Scalars(report, false), this);
    }

    /**
     * @param file the file in which it stands, for a message
     * @param fields the fields of the act, as a dossier writes them
     * @param on its day, where it names none
     * @param named the providers that it may name by a word
     * @throws FaultException with all that is wrong in it, by line
     */
    public static Fact read(String file, ActKind kind, Node.Group fields, LocalDate on, Map<String, Provider> named) {
        Report report = new Report(file, fields);
        Node.Group dated = dated(fields, on);
        Fact act = new ActReader(report, named, on).binder.bind(kind.list().type(), dated, Needs.act(on));
        report.warnings();
        return act;
    }

    private static Node.Group dated(Node.Group group, LocalDate on) {
        Map<String, Node> fields = new LinkedHashMap<>();
        group.fields().forEach((name, value) -> fields.put(name, dated(value, on)));
        return new Node.Group(group.line(), fields);
    }

    private static Node dated(Node node, LocalDate on) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(TODAY)) {
            return new Node.Scalar(scalar.line(), on.toString(), Node.Kind.TEXT);
        }
        return node instanceof Node.Group group ? dated(group, on) : node;
    }

    @Override
    public Fact follow(String field, Class<?> type, Node node) {
        if (node instanceof Node.Group group) {
            return binder.bind(type.asSubclass(Fact.class), named(field, group), Needs.act(on));
        }
        Provider provider = node instanceof Node.Scalar scalar ? named.get(scalar.text()) : null;
        if (provider == null || type != Provider.class) {
            report.error(
                    node,
                    field + " " + report.shown(node) + " names nobody",
                    "write the " + field + " out as a group of fields"
                            + (type == Provider.class ? ", or use one of " + words() : "") + ".");
            return References.unknown(type);
        }
        return provider;
    }

    /** A fact without an id would be one of which nothing is known. */
    private static Node.Group named(String field, Node.Group group) {
        Map<String, Node> fields = new LinkedHashMap<>(group.fields());
        fields.putIfAbsent("id", new Node.Scalar(group.line(), "(" + field + ")", Node.Kind.TEXT));
        return new Node.Group(group.line(), fields);
    }

    private String words() {
        return String.join(", ", List.copyOf(new java.util.TreeSet<>(named.keySet())));
    }
}
