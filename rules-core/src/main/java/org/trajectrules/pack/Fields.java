package org.trajectrules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.Node;

/** Reads the fields of one file of a pack, and collects what is wrong in it. */
final class Fields {

    private final String file;
    private final List<Fault> faults;

    Fields(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    String file() {
        return file;
    }

    void fault(Node at, String problem, String maybe) {
        faults.add(new Fault(file, at.line(), problem, maybe));
    }

    /** The fields of a group; only {@code allowed} names, or any where none is given. */
    Map<String, Node> group(@Nullable Node node, String what, String... allowed) {
        if (!(node instanceof Node.Group group)) {
            if (node != null && !(node instanceof Node.Scalar scalar && scalar.isNull())) {
                fault(node, what + " is " + node.what(), "write its fields below it, indented.");
            }
            return Map.of();
        }
        Set<String> known = Set.of(allowed);
        group.fields().forEach((name, value) -> {
            if (!known.isEmpty() && !known.contains(name)) {
                fault(
                        value,
                        "unknown field (" + name + ") of " + what,
                        Fault.nearest(name, known)
                                .map(near -> "it is " + near + ".")
                                .orElse("use one of " + known.stream().sorted().collect(Collectors.joining(", "))
                                        + "."));
            }
        });
        return group.fields();
    }

    List<Node> items(@Nullable Node node, String what) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        if (node != null && !(node instanceof Node.Scalar scalar && scalar.isNull())) {
            fault(node, what + " is " + node.what(), "write it as a list: [a, b].");
        }
        return List.of();
    }

    List<String> texts(@Nullable Node node, String what) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(node, what)) {
            optionalText(item, what).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    Map<String, String> textMap(@Nullable Node node, String what) {
        Map<String, String> texts = new LinkedHashMap<>();
        group(node, what).forEach((name, value) -> texts.put(name, text(value, value, what + " " + name)));
        return texts;
    }

    /** The text of a value; a fault and an empty text where there is none. */
    String text(@Nullable Node node, Node parent, String what) {
        if (node == null) {
            fault(parent, what + " is missing", "add it.");
            return "";
        }
        return optionalText(node, what).orElse("");
    }

    Optional<String> optionalText(@Nullable Node node, String what) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(scalar.text());
        }
        if (node != null) {
            fault(node, what + " is " + node.what(), "write one value.");
        }
        return Optional.empty();
    }

    LocalDate day(String text, Node at, String what) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(at, what + " (" + text + ") is no date", "write it as 2024-01-31.");
            return LocalDate.MIN;
        }
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String text, Node at, String what) {
        String name = text.toUpperCase(java.util.Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        fault(
                at,
                what + " (" + text + ") is not known",
                Fault.nearest(name, known)
                        .map(near -> "it is " + near.toLowerCase(java.util.Locale.ROOT) + ".")
                        .orElse("use one of " + String.join(", ", known).toLowerCase(java.util.Locale.ROOT) + "."));
        return Optional.empty();
    }
}
