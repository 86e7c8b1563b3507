package org.trajectrules.testkit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/**
 * A case of the law: a dossier, a question, and what is to come out.
 *
 * @param file the file it stands in
 * @param line its line
 * @param name a sentence
 * @param dossier the dossier
 * @param question the question
 * @param outcome the outcome expected
 * @param cause the cause expected; {@code null} to expect any
 * @param because verdicts expected, by criterion
 * @param cited ids of facts that the finding of a criterion must cite
 * @param choices choices on which the finding of a criterion must rest
 * @param missing paths of missing data expected, exactly; {@code null} to expect any
 * @param advice ids of advice expected
 * @param entitlement slots expected, as text; an empty text expects none
 * @param rules names of rules that must fire
 */
public record Scenario(
        String file,
        int line,
        String name,
        Dossier dossier,
        Question question,
        Outcome outcome,
        @Nullable Cause cause,
        Map<String, Verdict> because,
        Map<String, List<String>> cited,
        Map<String, List<String>> choices,
        @Nullable List<String> missing,
        List<String> advice,
        Map<String, String> entitlement,
        List<String> rules) {}
