package org.trajectrules.decision;

import java.util.List;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/**
 * A decision that cannot be made.
 *
 * @param cause why
 * @param missing what to ask or wait for; not empty where the cause is missing data or a period that still runs
 * @param defects what is wrong with the rules, for their author; empty unless the cause is a defect
 */
public record Undetermined(
        Question question,
        Dossier dossier,
        List<Finding> findings,
        Entitlement entitlement,
        List<Advice> advice,
        Stamp stamp,
        Cause cause,
        List<Missing> missing,
        List<String> defects)
        implements Decision {

    /** @throws IllegalArgumentException if the findings, missing data or defects do not fit the cause */
    public Undetermined {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        missing = List.copyOf(missing);
        defects = List.copyOf(defects);
        boolean fits =
                switch (cause) {
                    case RULES_DEFECT -> !defects.isEmpty();
                    case OUTSIDE_COVERED_PERIOD -> findings.isEmpty();
                    case OPEN_QUESTION -> unknownWithoutRefusal(findings);
                    case NOT_YET -> unknownWithoutRefusal(findings) && !missing.isEmpty();
                    case MISSING_DATA -> (findings.isEmpty() || unknownWithoutRefusal(findings)) && !missing.isEmpty();
                };
        if (!fits) {
            throw new IllegalArgumentException(question.decision() + ": undetermined, cause (" + cause
                    + "), does not fit its findings\nMaybe a criterion that is not met was passed over?");
        }
    }

    private static boolean unknownWithoutRefusal(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.UNKNOWN)
                && findings.stream().noneMatch(finding -> finding.verdict() == Verdict.NOT_MET);
    }

    @Override
    public Outcome outcome() {
        return Outcome.UNDETERMINED;
    }
}
