package org.trajectrules.examples;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trajectrules.Rulebook;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.pack.Texts;

/** Prints a decision for a terminal of 100 columns: the summary, then one entry a criterion. */
final class DecisionPrinter {

    private static final String ENTRY = "  %-12s %-7s ";
    private static final int INDENT = 23;

    private final Lines lines;
    private final Rulebook rulebook;
    private final Locale locale;
    private final Texts texts;

    DecisionPrinter(PrintWriter out, Rulebook rulebook, Locale locale) {
        this.lines = new Lines(out);
        this.rulebook = rulebook;
        this.locale = locale;
        this.texts = rulebook.texts("", locale);
    }

    void print(String file, Decision decision) {
        Explanation explanation = rulebook.explain(decision, locale);
        String act = decision.question().act() == null
                ? ""
                : " " + decision.question().act().id();
        lines.line(file + "  " + decision.question().decision() + "  "
                + decision.question().on() + act);
        lines.wrapped("", explanation.summary(), 0);
        for (Explanation.Line criterion : explanation.lines()) {
            String start = String.format(
                    Locale.ROOT, ENTRY, texts.word(criterion.verdict().name()), criterion.criterion());
            lines.wrapped(start, sentence(criterion), INDENT);
        }
        if (decision instanceof Undetermined) {
            explanation.missing().stream().distinct().forEach(ask -> entry("missing", ask));
            rulebook.settling(decision).forEach(each -> entry("settled_by", rulebook.explain(each, decision, locale)));
        }
        entitlement(decision);
        explanation.advice().forEach(advice -> entry("advice", advice));
        lines.line("");
    }

    private String sentence(Explanation.Line criterion) {
        String choices = criterion.choices().isEmpty()
                ? ""
                : " (" + texts.word("interpretation") + " " + String.join(", ", criterion.choices()) + ")";
        String question = criterion.question() == null ? "" : " " + criterion.question();
        String sources = criterion.sources().stream()
                .map(source -> source.id() + " " + texts.term(source.rank().name()))
                .collect(Collectors.joining(", "));
        return criterion.text() + question + choices + " [" + sources + "]";
    }

    private void entitlement(Decision decision) {
        String slots = Slots.told(decision.entitlement(), texts);
        if (!slots.isEmpty()) {
            entry("entitlement", slots);
        }
    }

    private void entry(String what, String text) {
        lines.wrapped(String.format(Locale.ROOT, "  %-20s ", texts.word(what)), text, INDENT);
    }
}
