package org.trajectrules.decision;

import java.util.List;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/** A decision of which every criterion is met. */
public record Granted(
        Question question,
        Dossier dossier,
        List<Finding> findings,
        Entitlement entitlement,
        List<Advice> advice,
        Stamp stamp)
        implements Decision {

    /** @throws IllegalArgumentException if there is no finding, or one that is not met */
    public Granted {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        if (findings.isEmpty() || !findings.stream().allMatch(finding -> finding.verdict() == Verdict.MET)) {
            throw new IllegalArgumentException(question.decision()
                    + ": granted without every criterion met\nMaybe a rule that did not fire was taken for a yes?");
        }
    }

    @Override
    public Outcome outcome() {
        return Outcome.GRANTED;
    }
}
