package org.trajectrules.decision;

import java.util.List;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/** A decision of which at least one criterion is not met, whatever else is unknown. */
public record Refused(
        Question question,
        Dossier dossier,
        List<Finding> findings,
        Entitlement entitlement,
        List<Advice> advice,
        Stamp stamp)
        implements Decision {

    /** @throws IllegalArgumentException if no finding is not met */
    public Refused {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        if (findings.stream().noneMatch(finding -> finding.verdict() == Verdict.NOT_MET)) {
            throw new IllegalArgumentException(question.decision()
                    + ": refused without a criterion that is not met\nMaybe an unknown was taken for a no?");
        }
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
