package org.trajectrules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Undetermined;

/**
 * A question and dossier with something filled in, and what the rules then say.
 *
 * @param number a number of its own, in order
 * @param asked the decisions on the way
 * @param path what was filled in, in order
 * @param told what a user is told for it
 * @param brought what is told for the facts that were brought in, by their ids
 */
record Attempt(
        int number,
        Posed posed,
        Decision decision,
        List<Undetermined> asked,
        List<Fill> path,
        TreeSet<Missing> told,
        Map<String, Missing> brought) {

    private static final int MOST_AT_ONCE = 6;

    /** Nothing filled in. */
    static Attempt none(Undetermined decision) {
        Posed posed = new Posed(decision.question(), decision.dossier());
        return new Attempt(0, posed, decision, List.of(), List.of(), new TreeSet<>(), Map.of());
    }

    /** The same with {@code fill} filled in as well, which gives {@code posed}. */
    Attempt then(int number, Fill fill, Posed posed, Decision decision) {
        List<Undetermined> askedThen = new ArrayList<>(asked);
        askedThen.add((Undetermined) this.decision);
        List<Fill> pathThen = new ArrayList<>(path);
        pathThen.add(fill);
        TreeSet<Missing> toldThen = new TreeSet<>(told);
        toldThen.add(fill.told());
        Map<String, Missing> broughtThen = new HashMap<>(brought);
        fill.brings().forEach(id -> broughtThen.put(id, fill.told()));
        return new Attempt(number, posed, decision, askedThen, pathThen, toldThen, broughtThen);
    }

    /** How much is filled in and, at a guess, still to be. */
    int length() {
        return told.size()
                + (int) decision.findings().stream().filter(Attempt::asks).count();
    }

    /** What to fill in next: at first anything that is missing, later what the first open criterion asks. */
    List<Missing> next() {
        List<Missing> missing = ((Undetermined) decision).missing();
        return path.isEmpty()
                ? missing
                : decision.findings().stream()
                        .filter(Attempt::asks)
                        .findFirst()
                        .map(Finding::missing)
                        .orElse(missing);
    }

    private static boolean asks(Finding finding) {
        return finding.cause() == Cause.MISSING_DATA;
    }

    /** How many facts of a list a count may need at once; a list to which some were added gets no more. */
    Set<Integer> counts(Missing named) {
        if (brought.containsValue(named)) {
            return Set.of();
        }
        Set<Integer> counts = new TreeSet<>(Set.of(1));
        decision.findings().stream()
                .filter(finding -> finding.missing().contains(named))
                .map(finding -> Evidence.count(finding.evidence()))
                .filter(Objects::nonNull)
                .map(count -> count.need() - count.have())
                .filter(lacking -> lacking > 1 && lacking <= MOST_AT_ONCE)
                .forEach(counts::add);
        return counts;
    }

    /** Attempts that are alike in this go on alike: one of them is enough. */
    List<Object> likeness(Undetermined decision) {
        List<Object> findings = new ArrayList<>();
        decision.findings()
                .forEach(finding -> findings.add(List.of(finding.criterion(), finding.verdict(), finding.missing())));
        return List.of(told, decision.missing(), String.valueOf(decision.stamp().edition()), findings);
    }

    /** Whether a decision names something as missing, itself or in a finding. */
    static boolean names(Undetermined decision, Missing missing) {
        return decision.missing().contains(missing)
                || decision.findings().stream()
                        .anyMatch(finding -> finding.missing().contains(missing));
    }
}
