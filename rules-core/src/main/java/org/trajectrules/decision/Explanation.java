package org.trajectrules.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision in words, in one language.
 *
 * @param language the language, such as {@code nl}
 * @param title the name of the decision
 * @param summary at most 140 characters
 * @param lines one a criterion, in the order of the findings
 * @param missing what to ask or wait for, one for each that the decision names
 * @param advice warnings and hints
 */
public record Explanation(
        String language, String title, String summary, List<Line> lines, List<String> missing, List<String> advice) {

    /** The length that a summary never exceeds. */
    public static final int SUMMARY_LENGTH = 140;

    public Explanation {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
        if (summary.length() > SUMMARY_LENGTH) {
            throw new IllegalArgumentException(
                    "summary of " + summary.length() + " characters\nMaybe cut it at " + SUMMARY_LENGTH + "?");
        }
    }

    /**
     * One criterion in words.
     *
     * @param criterion its id
     * @param verdict how it ended
     * @param text the sentence
     * @param sources where the criterion comes from, best first
     * @param choices the choices the finding rests on
     * @param question what is not known, where the finding is an open question
     */
    public record Line(
            String criterion,
            Verdict verdict,
            String text,
            List<Source> sources,
            Set<String> choices,
            @Nullable String question) {}
}
