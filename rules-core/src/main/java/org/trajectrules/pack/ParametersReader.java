package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Source;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.Node;

/** Reads the {@code parameters.yaml} of one topic. */
final class ParametersReader {

    private final PackFiles files;
    private final String path;
    private final Map<String, Source> sources;
    private final Fields fields;

    ParametersReader(PackFiles files, String topic, Map<String, Source> sources, List<Fault> faults) {
        this.files = files;
        this.path = topic + "/parameters.yaml";
        this.sources = sources;
        this.fields = new Fields(files.shown(path), faults);
    }

    Map<String, ParameterSpec> read() {
        Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
        if (files.has(path)) {
            fields.group(files.tree(path), "parameters.yaml")
                    .forEach((name, node) -> parameters.put(name, parameter(name, node)));
        }
        return parameters;
    }

    private ParameterSpec parameter(String name, Node node) {
        Map<String, Node> group =
                fields.group(node, "parameter " + name, "description", "unit", "checked_on", "values");
        NavigableMap<LocalDate, ParameterSpec.Value> values = new TreeMap<>();
        fields.group(group.get("values"), "values of " + name)
                .forEach((day, value) -> values.put(fields.day(day, value, "day of " + name), value(name, value)));
        if (values.isEmpty()) {
            fields.fault(
                    node,
                    "parameter (" + name + ") has no value",
                    "add values: { 2024-01-01: { value: 4, source: \"OT:S0\" } }.");
        }
        String checked = fields.text(group.get("checked_on"), node, "checked_on of " + name);
        return new ParameterSpec(
                name,
                fields.text(group.get("description"), node, "description of " + name),
                fields.optionalText(group.get("unit"), "unit of " + name).orElse(""),
                fields.day(checked, node, "checked_on of " + name),
                fields.file(),
                node.line(),
                values);
    }

    private ParameterSpec.Value value(String name, Node node) {
        Map<String, Node> group =
                fields.group(node, "value of " + name, "value", "rows", "source", "choice", "unknown");
        @Nullable
        String unknown = fields.optionalText(group.get("unknown"), "unknown").orElse(null);
        List<Map<String, Node.Scalar>> rows = new ArrayList<>();
        if (group.get("value") instanceof Node.Scalar scalar) {
            rows.add(Map.of("value", scalar));
        }
        for (Node row : fields.items(group.get("rows"), "rows of " + name)) {
            Map<String, Node.Scalar> columns = new LinkedHashMap<>();
            fields.group(row, "row of " + name).forEach((column, value) -> {
                if (value instanceof Node.Scalar scalar) {
                    columns.put(column, scalar);
                } else {
                    fields.fault(
                            value, "column (" + column + ") of " + name + " is " + value.what(), "write one value.");
                }
            });
            rows.add(columns);
        }
        if (rows.isEmpty() == (unknown == null)) {
            fields.fault(
                    node,
                    "a date of " + name + " needs one of value, rows and unknown",
                    "write unknown: C-22 where no value is known from that day.");
        }
        String source = unknown != null ? "" : fields.text(group.get("source"), node, "source of " + name);
        if (unknown == null && !source.isEmpty() && !sources.containsKey(source)) {
            fields.fault(node, "unknown source (" + source + ") of " + name, "add it to sources.yaml.");
        }
        String choice = fields.optionalText(group.get("choice"), "choice").orElse(unknown);
        return new ParameterSpec.Value(rows, source, choice);
    }
}
