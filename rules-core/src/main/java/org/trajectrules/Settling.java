package org.trajectrules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Settlement;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.pack.Pack;

/**
 * Searches what would settle an undetermined decision, by the rules themselves: it fills in what they named as missing
 * with values at which an outcome may turn, asks again, and goes on from what they name then. Likeliest first, and
 * {@link #MOST_TRIALS} times at most, so that a screen need not wait; the same for the same decision.
 */
final class Settling {

    /** How often the rules are asked to find a settlement, at most; a few more times to make each one smaller. */
    static final int MOST_TRIALS = 1_000;

    /** How many settlements are told at most. */
    static final int MOST_TOLD = 5;

    private final Rulebook rulebook;
    private final Fills fills;
    private final Undetermined undecided;
    private final List<Found> found = new ArrayList<>();
    private int trials;

    /**
     * A settlement and an instance of it.
     *
     * @param posed the question and dossier with what is missing filled in so that they are decided
     * @param asked the decisions on the way, which named what was filled in
     */
    record Found(Settlement settlement, Posed posed, List<Undetermined> asked) {}

    private Settling(Rulebook rulebook, Undetermined undecided) {
        this.rulebook = rulebook;
        this.undecided = undecided;
        Pack pack = rulebook.packs().stream()
                .filter(each -> each.decision(undecided.question().decision()).isPresent())
                .findFirst()
                .orElseThrow();
        this.fills = new Fills(new LikelyValues(pack, new Posed(undecided.question(), undecided.dossier())));
    }

    /** What would settle {@code decision}: first what may grant it, then what may refuse it, each the smallest first. */
    static List<Settlement> of(Rulebook rulebook, Decision decision) {
        if (!(decision instanceof Undetermined undetermined) || undetermined.cause() != Cause.MISSING_DATA) {
            return List.of();
        }
        List<Settlement> told =
                found(rulebook, undetermined).stream().map(Found::settlement).toList();
        return told.isEmpty() ? List.of(new Settlement(null, undetermined.missing())) : told;
    }

    /** The same, each with an instance. */
    static List<Found> found(Rulebook rulebook, Undetermined undetermined) {
        return new Settling(rulebook, undetermined).search();
    }

    private List<Found> search() {
        PriorityQueue<Attempt> open = new PriorityQueue<>(Comparator.comparingInt(Attempt::length)
                .thenComparingInt(attempt -> attempt.told().size())
                .thenComparingInt(attempt -> attempt.path().size())
                .thenComparingInt(Attempt::number));
        Set<List<Object>> seen = new HashSet<>();
        open.add(Attempt.none(undecided));
        while (!open.isEmpty() && trials < MOST_TRIALS && !enough()) {
            Attempt attempt = open.poll();
            for (Missing named : attempt.next()) {
                Missing told = attempt.brought().getOrDefault(String.valueOf(named.id()), named);
                int step = attempt.path().size();
                for (Fill fill : fills.of(named, told, attempt.posed(), attempt.counts(named), step)) {
                    if (trials < MOST_TRIALS && !isKnown(attempt.told(), told)) {
                        after(attempt, fill).filter(then -> keep(then, seen)).ifPresent(open::add);
                    }
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing((Found each) -> each.settlement().outcome())
                        .thenComparing(each -> each.settlement().what().size())
                        .thenComparing(each -> each.settlement().what().toString()))
                .limit(MOST_TOLD)
                .toList();
    }

    private boolean enough() {
        return found.stream()
                        .filter(each -> each.settlement().outcome() == Outcome.GRANTED)
                        .count()
                >= MOST_TOLD;
    }

    /** Whether all that it could lead to is found with less. */
    private boolean isKnown(Set<Missing> told, Missing more) {
        Set<Missing> all = new TreeSet<>(told);
        all.add(more);
        return holdsFound(all, Outcome.GRANTED) && holdsFound(all, Outcome.REFUSED);
    }

    private boolean holdsFound(Set<Missing> told, @Nullable Outcome outcome) {
        return found.stream()
                .map(Found::settlement)
                .anyMatch(each -> each.outcome() == outcome && told.containsAll(each.what()));
    }

    private Optional<Attempt> after(Attempt attempt, Fill fill) {
        return fill.apply(attempt.posed())
                .map(posed -> attempt.then(++trials, fill, posed, rulebook.decide(posed.question(), posed.dossier())));
    }

    /** Keeps what it settles, if anything; says whether to go on from there. */
    private boolean keep(Attempt attempt, Set<List<Object>> seen) {
        if (attempt.decision() instanceof Undetermined undetermined) {
            return undetermined.cause() == Cause.MISSING_DATA && seen.add(attempt.likeness(undetermined));
        }
        if (!holdsFound(attempt.told(), attempt.decision().outcome())) {
            Attempt least = least(attempt);
            Settlement settlement = new Settlement(least.decision().outcome(), List.copyOf(least.told()));
            found.removeIf(each -> each.settlement().outcome() == settlement.outcome()
                    && each.settlement().what().containsAll(settlement.what()));
            found.add(new Found(settlement, least.posed(), least.asked()));
        }
        return false;
    }

    /** The attempt without what it can do without, with the same values for the rest. */
    private Attempt least(Attempt attempt) {
        Attempt least = attempt;
        for (Missing each : attempt.told()) {
            if (least.told().size() > 1) {
                List<Fill> rest = least.path().stream()
                        .filter(fill -> !fill.told().equals(each))
                        .toList();
                Attempt without = follow(rest);
                if (without.decision().outcome() == attempt.decision().outcome()) {
                    least = without;
                }
            }
        }
        return least;
    }

    /** Fills in as much of {@code rest} as the rules name, in the order in which they name it. */
    private Attempt follow(List<Fill> rest) {
        Attempt attempt = Attempt.none(undecided);
        List<Fill> waiting = new ArrayList<>(rest);
        boolean further = true;
        while (further && attempt.decision() instanceof Undetermined undetermined) {
            Optional<Fill> next = waiting.stream()
                    .filter(fill -> Attempt.names(undetermined, fill.named()))
                    .findFirst();
            Attempt before = attempt;
            Optional<Attempt> after = next.flatMap(fill -> after(before, fill));
            further = after.isPresent();
            if (further) {
                attempt = after.get();
                waiting.remove(next.get());
            }
        }
        return attempt;
    }
}
