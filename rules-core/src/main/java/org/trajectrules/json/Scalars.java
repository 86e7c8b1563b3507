package org.trajectrules.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trajectrules.json.Shape.Slot;
import org.trajectrules.tree.Node;
import org.trajectrules.tree.Node.Kind;
import org.trajectrules.tree.Node.Scalar;

/** Reads single values; each method reports what is wrong and then gives {@code null}. */
final class Scalars {

    private static final int LARGEST_SCALE = 30;

    private final Report report;
    private final boolean json;

    /**
     * @param json whether a number cannot stand for a text; in YAML it can, as nobody puts a code in quotes there
     */
    Scalars(Report report, boolean json) {
        this.report = report;
        this.json = json;
    }

    @Nullable
    Object read(Slot slot, Node node) {
        Class<?> type = slot.element();
        if (!slot.constants().isEmpty()) {
            return constant(slot, node);
        }
        if (type == String.class) {
            return text(slot.name(), node);
        }
        if (type == LocalDate.class) {
            return date(slot.name(), node);
        }
        if (type == Boolean.class) {
            return truth(slot.name(), node);
        }
        if (type == Integer.class) {
            return whole(slot.name(), node);
        }
        if (type == BigDecimal.class) {
            return number(slot.name(), node, "a number");
        }
        throw new IllegalStateException(slot.name() + " is of a type that no dossier holds: " + type.getSimpleName());
    }

    /** The text of a value that can be a text, without a word about one that cannot. */
    Optional<String> plainText(@Nullable Node node) {
        return node instanceof Scalar scalar && (scalar.kind() == Kind.TEXT || (!json && scalar.kind() == Kind.NUMBER))
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    @Nullable
    String text(String field, Node node) {
        Optional<String> text = plainText(node);
        if (text.isEmpty()) {
            boolean number = node instanceof Scalar scalar && scalar.kind() == Kind.NUMBER;
            wrongType(field, node, number ? "a number, not a text" : "not a text", "write one text in quotes.");
        }
        return text.orElse(null);
    }

    @Nullable
    LocalDate date(String field, Node node) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            return wrongType(field, node, "not a date", "write one day, such as 2024-02-10.");
        }
        Optional<LocalDate> day = scalar.kind() == Kind.TEXT ? Dates.read(scalar.text()) : Optional.empty();
        if (day.isEmpty()) {
            String what = Dates.looksRight(scalar.text()) ? "not a day of the calendar" : "not a date";
            wrongType(field, node, what, Dates.meant(scalar.text()));
        }
        return day.orElse(null);
    }

    private @Nullable Boolean truth(String field, Node node) {
        if (node instanceof Scalar scalar && scalar.kind() == Kind.TRUTH) {
            return scalar.isTrue();
        }
        return wrongType(
                field,
                node,
                "not true or false",
                "write true or false without quotes; leave it out if it is not known.");
    }

    @Nullable
    Integer whole(String field, Node node) {
        BigDecimal number = number(field, node, "a whole number");
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return wrongType(field, node, "not a whole number", "round it; leave it out if it is not known.");
        }
    }

    private @Nullable BigDecimal number(String field, Node node, String wanted) {
        if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.NONE || scalar.kind() == Kind.TRUTH) {
            return wrongType(
                    field, node, "not " + wanted, "write digits without a unit; leave it out if it is not known.");
        }
        Optional<BigDecimal> number = decimal(scalar.text());
        if (scalar.kind() == Kind.NUMBER && number.isPresent()) {
            return number.get();
        }
        String maybe = number.or(() -> decimal(scalar.text().replace(',', '.')))
                .map(meant -> "write " + meant.toPlainString() + " without quotes.")
                .orElse("write digits without a unit; leave it out if it is not known.");
        return wrongType(field, node, (number.isPresent() ? "a text, not " : "not ") + wanted, maybe);
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (text.length() > LARGEST_SCALE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text)).filter(number -> Math.abs(number.scale()) <= LARGEST_SCALE);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private @Nullable Object constant(Slot slot, Node node) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            return wrongType(
                    slot.name(),
                    node,
                    "not a single value",
                    report.meant("", slot.constants().keySet()));
        }
        Object constant = slot.constants().get(scalar.text());
        if (constant == null) {
            report.error(
                    node,
                    slot.name() + " " + report.shown(scalar.text()) + " is not known",
                    report.meant(scalar.text(), slot.constants().keySet()));
        }
        return constant;
    }

    private <T> @Nullable T wrongType(String field, Node node, String what, String maybe) {
        report.error(node, field + " " + report.shown(node) + " is " + what, maybe);
        return null;
    }
}
