package org.trajectrules.examples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trajectrules.Catalogue;

/** Writes the catalogue for a reader. */
final class CataloguePrinter {

    private final StringBuilder text = new StringBuilder();

    static String text(Catalogue catalogue) {
        CataloguePrinter printer = new CataloguePrinter();
        catalogue.packs().forEach(pack -> printer.line(0, pack.id() + " " + pack.version() + ", " + pack.hash()));
        catalogue.decisions().forEach(printer::decision);
        printer.line(0, "");
        printer.line(0, "Parameters");
        catalogue.parameters().forEach(printer::parameter);
        printer.line(0, "");
        printer.line(0, "Choices");
        catalogue.choices().forEach(printer::choice);
        printer.line(0, "");
        printer.line(0, "Not executable");
        catalogue.gaps().forEach((entry, reason) -> printer.line(2, entry + "  " + reason));
        return printer.text.toString();
    }

    private void decision(Catalogue.DecisionEntry decision) {
        line(0, "");
        line(
                0,
                decision.id() + "  covered " + decision.coveredFrom() + " to " + decision.coveredUntil()
                        + (decision.acts().isEmpty()
                                ? ""
                                : ", judges "
                                        + String.join(" or ", decision.acts()).toLowerCase(Locale.ROOT)));
        decision.variants().forEach(variant -> variant.editions().forEach(edition -> {
            line(
                    2,
                    variant.id() + "  " + edition.from() + " to " + edition.until() + "  edition " + edition.id()
                            + ", checked on " + edition.checkedOn());
            edition.criteria()
                    .forEach(criterion -> line(
                            4,
                            String.format(Locale.ROOT, "%-7s", criterion.id()) + " " + criterion.title()
                                    + " ["
                                    + criterion.sources().stream()
                                            .map(source -> source.id() + " "
                                                    + source.rank().toLowerCase(Locale.ROOT))
                                            .collect(Collectors.joining(", "))
                                    + "]"));
            several(4, "parameters ", edition.parameters());
            several(4, "choices    ", edition.choices());
        }));
    }

    private void several(int indent, String what, List<String> names) {
        if (!names.isEmpty()) {
            line(indent, what + String.join(", ", names));
        }
    }

    private void parameter(Catalogue.ParameterEntry parameter) {
        line(
                2,
                parameter.name() + "  " + parameter.description() + " (" + parameter.unit() + "), checked on "
                        + parameter.checkedOn());
        parameter
                .values()
                .forEach(value -> line(
                        4,
                        value.from() + "  "
                                + (value.value().isEmpty()
                                        ? "not known"
                                        : value.value().stream()
                                                .map(CataloguePrinter::row)
                                                .collect(Collectors.joining("; ")))
                                + (value.source().isEmpty() ? "" : " [" + value.source() + "]")
                                + (value.choice() == null ? "" : " " + value.choice())));
    }

    private static String row(Map<String, String> row) {
        return row.size() == 1
                ? row.values().iterator().next()
                : row.entrySet().stream()
                        .map(cell -> cell.getKey() + " " + cell.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void choice(Catalogue.ChoiceEntry choice) {
        line(2, choice.id() + "  " + choice.about());
        line(4, choice.chosen());
        several(4, "parameters ", choice.parameters());
        choice.settings()
                .forEach(setting -> line(
                        4,
                        "setting " + setting.name() + " (" + String.join(", ", setting.options()) + "): "
                                + setting.values().entrySet().stream()
                                        .map(value -> value.getKey() + " " + value.getValue())
                                        .collect(Collectors.joining(", "))));
    }

    private void line(int indent, String content) {
        text.append(" ".repeat(content.isEmpty() ? 0 : indent)).append(content).append('\n');
    }
}
