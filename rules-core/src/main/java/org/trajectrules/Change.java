package org.trajectrules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.decision.Verdict;
import org.trajectrules.pack.Texts;

/**
 * A day on which the decision on a prospect changes.
 *
 * <p>Example: {@code change.sentence(rulebook, Locale.forLanguageTag("nl"))}.
 *
 * @param on the first day of the new decision
 * @param prospect what it is about
 * @param before the decision on the eve
 * @param after the decision on the day
 */
public record Change(LocalDate on, Prospect prospect, Decision before, Decision after) {

    /** What kind of change it is. */
    public enum Kind {
        /** It is granted from that day. */
        OPENS,
        /** It was granted until the eve of that day. */
        ENDS,
        /** Something still needed has not come in time, and it is lost. */
        LOST,
        /** What was left until the eve has lapsed. */
        LAPSES,
        /** It goes on for another period. */
        CONTINUES,
        /** Anything else. */
        CHANGES
    }

    public Kind kind() {
        if (before.granted() && after.granted()) {
            return lapsed() > 0 ? Kind.LAPSES : continues() ? Kind.CONTINUES : Kind.CHANGES;
        }
        if (after.granted()) {
            return Kind.OPENS;
        }
        if (after.outcome() == Outcome.REFUSED && (stillPossible(before) || lacking() > 0)) {
            return Kind.LOST;
        }
        return before.granted() ? Kind.ENDS : Kind.CHANGES;
    }

    private boolean continues() {
        LocalDate until = before.entitlement().until();
        LocalDate untilAfter = after.entitlement().until();
        return until != null && untilAfter != null && untilAfter.isAfter(until);
    }

    private static boolean stillPossible(Decision decision) {
        return decision instanceof Undetermined undetermined && undetermined.cause() == Cause.NOT_YET;
    }

    /** The last day on which what is lost could be saved: what the decision named, else the eve. */
    public LocalDate lastDay() {
        return before instanceof Undetermined undetermined
                ? undetermined.missing().stream()
                        .map(Missing::by)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(on.minusDays(1))
                : on.minusDays(1);
    }

    /** How many were lacking where a count fell short; 0 where none did. */
    public int lacking() {
        return after.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .flatMap(finding -> finding.evidence().stream())
                .filter(Evidence.OfCount.class::isInstance)
                .map(Evidence.OfCount.class::cast)
                .mapToInt(count -> count.need() - count.have())
                .filter(lacking -> lacking > 0)
                .findFirst()
                .orElse(0);
    }

    /** The change in one sentence, in {@code locale}'s language or the pack's first. */
    public String sentence(Rulebook rulebook, Locale locale) {
        Texts texts = rulebook.texts(prospect.decision(), locale);
        Kind kind = kind();
        if (kind == Kind.CHANGES && before.outcome() == after.outcome()) {
            return rulebook.explain(after, locale).summary();
        }
        String name = kind == Kind.LOST && lacking() > 0 ? "lost_more" : kind.name();
        String title = texts.decisions().getOrDefault(prospect.decision(), prospect.decision());
        return texts.word(name)
                .replace(
                        "{title}", prospect.about() == null ? title : title + " (" + texts.term(prospect.about()) + ")")
                .replace("{on}", on.toString())
                .replace("{until}", String.valueOf(after.entitlement().until()))
                .replace("{eve}", on.minusDays(1).toString())
                .replace("{by}", lastDay().toString())
                .replace("{lacking}", String.valueOf(lacking()))
                .replace("{lapsed}", String.valueOf(lapsed()))
                .replace("{before}", texts.word(before.outcome().name()))
                .replace("{after}", texts.word(after.outcome().name()))
                .replace("{reason}", reason(rulebook.explain(after, locale)))
                .strip();
    }

    /** The first criterion that stands in the way; empty where none does. */
    private String reason(Explanation told) {
        return told.lines().stream()
                .filter(line -> line.verdict() != Verdict.MET)
                .min(Comparator.comparing(line -> line.verdict() == Verdict.NOT_MET ? 0 : 1))
                .map(Explanation.Line::text)
                .orElse("");
    }

    /** How many could be had until the eve and cannot any more, because a new count has begun or the right ended. */
    public int lapsed() {
        Entitlement last = before.entitlement();
        Integer used = last.used();
        Integer usedAfter = after.entitlement().used();
        boolean anew = !after.granted() || (used != null && usedAfter != null && usedAfter < used);
        return before.granted() && last.max() != null && used != null && anew ? last.max() - used : 0;
    }

    /** Whether two decisions of one prospect are another answer: all but the reasons, and a last day that moves on. */
    public static boolean between(Decision before, Decision after) {
        return !Answer.of(before).equals(Answer.of(after));
    }

    /**
     * What makes two decisions the same answer: all but the day, the reasons, and a last day that moves on with the day
     * judged.
     */
    private record Answer(
            Outcome outcome, @Nullable Cause cause, Map<String, Object> entitlement, List<String> missing) {

        /** The entitlement, without a next possible day that is the day judged: it moves on with that day. */
        private static Map<String, Object> lasting(Decision decision) {
            Map<String, Object> told =
                    new LinkedHashMap<>(decision.entitlement().told());
            told.remove("nextPossible", decision.question().on());
            return told;
        }

        static Answer of(Decision decision) {
            return decision instanceof Undetermined undetermined
                    ? new Answer(
                            decision.outcome(),
                            undetermined.cause(),
                            lasting(decision),
                            undetermined.missing().stream()
                                    .map(Missing::path)
                                    .distinct()
                                    .toList())
                    : new Answer(decision.outcome(), null, lasting(decision), List.of());
        }
    }
}
