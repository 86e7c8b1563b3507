package org.trajectrules.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trajectrules.Rulebook;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.pack.Texts;

/** Prints a decision for a terminal of 100 columns: the summary, then one entry a criterion. */
final class DecisionPrinter {

    private static final int WIDTH = 100;
    private static final String ENTRY = "  %-12s %-7s ";
    private static final int INDENT = 23;

    private final PrintWriter out;
    private final Texts texts;

    DecisionPrinter(PrintWriter out, Rulebook rulebook, String language) {
        this.out = out;
        this.texts = rulebook.packs().get(0).texts().get(language);
    }

    void print(String file, Decision decision, Explanation explanation) {
        String act = decision.question().act() == null
                ? ""
                : " " + decision.question().act().id();
        line(file + "  " + decision.question().decision() + "  "
                + decision.question().on() + act);
        wrapped("", explanation.summary(), 0);
        for (Explanation.Line criterion : explanation.lines()) {
            String start =
                    String.format(Locale.ROOT, ENTRY, word(criterion.verdict().name()), criterion.criterion());
            wrapped(start, sentence(criterion), INDENT);
        }
        if (decision instanceof Undetermined) {
            explanation.missing().forEach(ask -> entry("missing", ask));
        }
        entitlement(decision);
        explanation.advice().forEach(advice -> entry("advice", advice));
        line("");
    }

    private String sentence(Explanation.Line criterion) {
        String choices = criterion.choices().isEmpty()
                ? ""
                : " (" + texts.frame().get("interpretation") + " " + String.join(", ", criterion.choices()) + ")";
        String question = criterion.question() == null ? "" : " " + criterion.question();
        String sources = criterion.sources().stream()
                .map(source -> source.id() + " " + texts.term(source.rank().name()))
                .collect(Collectors.joining(", "));
        return criterion.text() + question + choices + " [" + sources + "]";
    }

    private void entitlement(Decision decision) {
        List<String> slots = new ArrayList<>();
        decision.entitlement().told().forEach((slot, value) -> slots.add(texts.term(slot) + " " + told(value)));
        if (!slots.isEmpty()) {
            entry("entitlement", String.join("; ", slots));
        }
    }

    private String told(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(each -> texts.term("PAYEE." + each)).collect(Collectors.joining(", "))
                : value.toString();
    }

    private void entry(String what, String text) {
        wrapped(String.format(Locale.ROOT, "  %-20s ", word(what)), text, INDENT);
    }

    private String word(String name) {
        return texts.frame().getOrDefault(name.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private void wrapped(String start, String text, int indent) {
        StringBuilder line = new StringBuilder(start);
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent)).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
            first = false;
        }
        line(line.toString());
    }

    private void line(String text) {
        out.print(text.stripTrailing() + "\n");
    }
}
