package org.trajectrules.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.decision.Verdict;

/**
 * Assertions on a decision, for the unit tests of an EMD.
 *
 * <p>Example: {@code assertThat(decision).isRefused().hasFinding("OT-11", Verdict.NOT_MET).cites("OT-11", "b1")}.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    private DecisionAssert(@Nullable Decision actual) {
        super(actual, DecisionAssert.class);
    }

    public static DecisionAssert assertThat(@Nullable Decision actual) {
        return new DecisionAssert(actual);
    }

    public DecisionAssert isGranted() {
        return hasOutcome(Outcome.GRANTED);
    }

    public DecisionAssert isRefused() {
        return hasOutcome(Outcome.REFUSED);
    }

    /** Passes if the decision is undetermined for {@code cause}. */
    public DecisionAssert isUndetermined(Cause cause) {
        hasOutcome(Outcome.UNDETERMINED);
        Cause found = ((Undetermined) actual).cause();
        if (found != cause) {
            failWithMessage("expected cause (%s) but was (%s): %s", cause, found, told());
        }
        return this;
    }

    private DecisionAssert hasOutcome(Outcome outcome) {
        isNotNull();
        if (actual.outcome() != outcome) {
            failWithMessage("expected (%s) but was (%s): %s", outcome, actual.outcome(), told());
        }
        return this;
    }

    /** Passes if the criterion ended so. */
    public DecisionAssert hasFinding(String criterion, Verdict verdict) {
        Verdict found = finding(criterion).map(Finding::verdict).orElse(null);
        if (found != verdict) {
            failWithMessage("expected %s to be (%s) but was (%s): %s", criterion, verdict, found, told());
        }
        return this;
    }

    /** Passes if the finding of the criterion cites every one of the facts. */
    public DecisionAssert cites(String criterion, String... ids) {
        List<String> cited = finding(criterion).stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(Evidence.OfFact.class::isInstance)
                .map(of -> ((Evidence.OfFact) of).id())
                .toList();
        if (!cited.containsAll(Arrays.asList(ids))) {
            failWithMessage("expected %s to cite %s but it cites %s", criterion, List.of(ids), cited);
        }
        return this;
    }

    /** Passes if exactly these data are asked, each as {@code sessions/s1/minutes}. */
    public DecisionAssert asks(String... paths) {
        hasOutcome(Outcome.UNDETERMINED);
        List<String> asked = ((Undetermined) actual)
                .missing().stream().map(Missing::path).sorted().toList();
        List<String> expected = Arrays.stream(paths).sorted().toList();
        if (!asked.equals(expected)) {
            failWithMessage("expected to be asked %s but was %s", expected, asked);
        }
        return this;
    }

    private Optional<Finding> finding(String criterion) {
        isNotNull();
        return actual.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst();
    }

    private List<String> told() {
        return actual.findings().stream()
                .map(finding -> finding.criterion() + " " + finding.verdict())
                .toList();
    }
}
