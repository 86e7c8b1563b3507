package org.trajectrules.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.trajectrules.Audit;
import org.trajectrules.Outlook;
import org.trajectrules.Overview;
import org.trajectrules.Rulebook;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Verdict;
import org.trajectrules.pack.Texts;

/** Prints what holds many decisions, each in a few lines: the overview, the audit, the outlook. */
final class Screens {

    private static final int DATED = 12;
    private static final int INDENT = 4;

    private final Lines lines;
    private final Rulebook rulebook;
    private final Locale locale;
    private final Texts texts;

    Screens(PrintWriter out, Rulebook rulebook, Locale locale) {
        this.lines = new Lines(out);
        this.rulebook = rulebook;
        this.locale = locale;
        this.texts = rulebook.texts("", locale);
    }

    /** What the patient has, could have and has not. */
    void overview(String file, Overview overview) {
        lines.line(file + "  " + overview.on());
        lines.line(texts.word("one_more"));
        for (Overview.Standing standing : Overview.Standing.values()) {
            List<Overview.Entry> entries = overview.in(standing);
            if (!entries.isEmpty()) {
                lines.line("");
                lines.line(texts.word(standing.name()));
                entries.forEach(entry -> decision(
                        "  ", entry.prospect().about(), entry.decision(), rulebook.explain(entry.decision(), locale)));
            }
        }
        lines.line("");
    }

    /** The acts in the order of time. */
    void audit(String file, Audit audit) {
        lines.line(file);
        lines.line(texts.word("audited")
                .replace("{acts}", String.valueOf(acts(audit.judged())))
                .replace("{refused}", String.valueOf(acts(audit.refused()))));
        for (Decision decision : audit.judged()) {
            String act = decision.question().act() == null
                    ? ""
                    : decision.question().act().id() + "  ";
            decision("  " + decision.question().on() + "  " + act, null, decision, rulebook.explain(decision, locale));
        }
        if (!audit.notJudged().isEmpty()) {
            List<String> ids = audit.notJudged().stream()
                    .map(act -> String.valueOf(act.id()))
                    .toList();
            lines.wrapped("  ", texts.word("not_judged").replace("{acts}", String.join(", ", ids)), INDENT);
        }
        lines.line("");
    }

    /** Several decisions may judge one act. */
    private static long acts(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.question().act())
                .distinct()
                .count();
    }

    /** The changes, by day. */
    void outlook(String file, Outlook outlook) {
        lines.line(file + "  " + outlook.from() + " - " + outlook.until());
        if (outlook.assumedAfter() != null) {
            lines.wrapped(
                    "  ",
                    texts.word("assumed")
                            .replace("{day}", outlook.assumedAfter().toString()),
                    2);
        }
        if (outlook.changes().isEmpty()) {
            lines.line("  " + texts.word("nothing_changes"));
        }
        outlook.changes()
                .forEach(change -> lines.wrapped(change.on() + "  ", change.sentence(rulebook, locale), DATED));
        lines.line("");
    }

    /** A decision in short: how it ended and what it gives; where it is not granted, what stands in the way. */
    private void decision(
            String start, @org.jspecify.annotations.Nullable String about, Decision decision, Explanation told) {
        String title = about == null ? told.title() : told.title() + " (" + texts.term(about) + ")";
        String given = Slots.told(decision.entitlement(), texts);
        lines.wrapped(
                start,
                title + ": " + texts.word(decision.outcome().name()) + (given.isEmpty() ? "" : "; " + given),
                start.length());
        told.lines().stream()
                .filter(line ->
                        line.verdict() == Verdict.NOT_MET || (line.verdict() == Verdict.UNKNOWN && !refused(told)))
                .forEach(line -> lines.wrapped(
                        " ".repeat(INDENT), line.criterion() + "  " + line.text() + question(line), INDENT * 2));
        if (told.lines().isEmpty() && !decision.granted()) {
            lines.wrapped(" ".repeat(INDENT), told.summary(), INDENT * 2);
        }
    }

    private static boolean refused(Explanation told) {
        return told.lines().stream().anyMatch(line -> line.verdict() == Verdict.NOT_MET);
    }

    private static String question(Explanation.Line line) {
        return line.question() == null ? "" : " " + line.question();
    }
}
