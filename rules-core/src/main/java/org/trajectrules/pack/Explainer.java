package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Advice;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Settlement;
import org.trajectrules.decision.Source;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.decision.Verdict;

/** Puts a decision into words, in one language of the pack. */
public final class Explainer {

    private final Pack pack;
    private final Texts texts;

    /**
     * @param language a language of the pack; another gives the pack's first
     */
    public Explainer(Pack pack, String language) {
        this.pack = pack;
        String known =
                pack.texts().containsKey(language) ? language : pack.languages().get(0);
        this.texts = Objects.requireNonNull(pack.texts().get(known));
    }

    public Explanation explain(Decision decision) {
        LocalDate on = decision.question().on();
        String title = texts.decisions()
                .getOrDefault(
                        decision.question().decision(), decision.question().decision());
        List<Explanation.Line> lines =
                decision.findings().stream().map(finding -> line(finding, on)).toList();
        return new Explanation(
                texts.language(),
                title,
                summary(decision, title, lines),
                lines,
                decision instanceof Undetermined undetermined
                        ? undetermined.missing().stream().map(this::ask).toList()
                        : List.of(),
                decision.advice().stream()
                        .map(advice -> advice(advice, on))
                        .distinct()
                        .toList());
    }

    private Explanation.Line line(Finding finding, LocalDate on) {
        String text = texts.sentence(finding.criterion(), situations(finding)).orElse(finding.criterion());
        List<Source> sources =
                pack.criterion(finding.criterion()).map(Criterion::sources).orElse(List.of());
        String question = finding.cause() != Cause.OPEN_QUESTION
                ? null
                : finding.choices().stream()
                        .map(choice -> texts.choices().getOrDefault(choice, choice))
                        .collect(Collectors.joining(" "));
        return new Explanation.Line(
                finding.criterion(),
                finding.verdict(),
                new Sentence(texts, on, finding.evidence(), finding.missing()).fill(text),
                sources,
                finding.choices(),
                question);
    }

    private static String[] situations(Finding finding) {
        if (finding.cause() == Cause.OPEN_QUESTION) {
            return new String[] {"open", "unknown"};
        }
        if (finding.cause() == Cause.NOT_YET) {
            return new String[] {"not_yet", "unknown"};
        }
        return new String[] {finding.verdict().name().toLowerCase(Locale.ROOT)};
    }

    /** Title and outcome, then the sentence that decided it, cut at a word to 140 characters. */
    private String summary(Decision decision, String title, List<Explanation.Line> lines) {
        String outcome = texts.word(decision.outcome().name());
        String reason =
                switch (decision.outcome()) {
                    case GRANTED -> granted(decision);
                    case REFUSED -> first(lines, Verdict.NOT_MET);
                    case UNDETERMINED -> undetermined((Undetermined) decision, lines);
                };
        String start = texts.word("summary").replace("{title}", title).replace("{outcome}", outcome);
        return cut(start + (reason.isEmpty() ? "." : ". " + reason));
    }

    private String granted(Decision decision) {
        Integer left = decision.entitlement().left();
        Integer max = decision.entitlement().max();
        return left == null || max == null
                ? ""
                : texts.word("left").replace("{left}", left.toString()).replace("{max}", max.toString());
    }

    private String undetermined(Undetermined decision, List<Explanation.Line> lines) {
        String cause = texts.word(decision.cause().name());
        if (decision.cause() == Cause.RULES_DEFECT || decision.cause() == Cause.OUTSIDE_COVERED_PERIOD) {
            return cause;
        }
        if (decision.cause() == Cause.MISSING_DATA) {
            return cause + " "
                    + decision.missing().stream().map(this::ask).distinct().collect(Collectors.joining("; "));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (decision.findings().get(i).cause() == decision.cause()) {
                return lines.get(i).text();
            }
        }
        return cause;
    }

    private static String first(List<Explanation.Line> lines, Verdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict() == verdict)
                .findFirst()
                .map(Explanation.Line::text)
                .orElse("");
    }

    private static String cut(String text) {
        if (text.length() <= Explanation.SUMMARY_LENGTH) {
            return text;
        }
        String start = text.substring(0, Explanation.SUMMARY_LENGTH - 1);
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }

    /** What to ask: the words for list and field, the id of the fact, and the last day. */
    private String ask(Missing missing) {
        List<String> words = new ArrayList<>();
        words.add(texts.term(missing.list()) + (missing.id() == null ? "" : " " + missing.id()));
        if (missing.field() != null) {
            words.add(term(missing.field()));
        }
        String ask = String.join(": ", words);
        return missing.by() == null ? ask : ask + " (" + texts.word("by") + " " + missing.by() + ")";
    }

    /** What is to be known and, in parentheses, what it can lead to. */
    public String tell(Settlement settlement) {
        String what = settlement.what().stream().map(this::ask).distinct().collect(Collectors.joining("; "));
        Outcome outcome = settlement.outcome();
        return outcome == null ? what : what + " (" + texts.word(outcome.name()) + ")";
    }

    private String term(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return texts.terms().getOrDefault(field, texts.term(last));
    }

    private String advice(Advice advice, LocalDate on) {
        @Nullable String sentence = texts.advice().get(advice.id());
        return sentence == null
                ? advice.id()
                : new Sentence(texts, on, Evidence.ordered(advice.evidence()), List.of()).fill(sentence);
    }
}
