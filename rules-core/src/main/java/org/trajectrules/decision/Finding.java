package org.trajectrules.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one criterion ended, and on what grounds. Holds no text.
 *
 * @param criterion id of the criterion, such as {@code OT-20}
 * @param verdict how it ended
 * @param rules names of the rules that found so, sorted
 * @param evidence what they looked at, ordered
 * @param choices the choices it rests on (C-..), sorted
 * @param cause why it is unknown; {@code null} if and only if it is not
 * @param missing what would settle it, where the cause is missing data or a period that still runs
 */
public record Finding(
        String criterion,
        Verdict verdict,
        List<String> rules,
        List<Evidence> evidence,
        Set<String> choices,
        @Nullable Cause cause,
        List<Missing> missing) {

    /** @throws IllegalArgumentException if the cause does not fit the verdict, or the missing data the cause */
    public Finding {
        rules = List.copyOf(new TreeSet<>(rules));
        evidence = Evidence.ordered(evidence);
        choices = java.util.Collections.unmodifiableSet(new TreeSet<>(choices));
        missing = missing.stream().distinct().sorted().toList();
        if ((verdict == Verdict.UNKNOWN) != (cause != null)) {
            throw new IllegalArgumentException(criterion + ": verdict (" + verdict + ") with cause (" + cause
                    + ")\nMaybe give a cause to an unknown finding, and to no other?");
        }
        boolean asks = cause == Cause.MISSING_DATA || cause == Cause.NOT_YET;
        if (asks == missing.isEmpty()) {
            throw new IllegalArgumentException(criterion + ": cause (" + cause + ") with " + missing.size()
                    + " missing\nMaybe say what to ask where data is missing or a period runs, and nowhere else?");
        }
    }
}
