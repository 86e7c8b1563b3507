package org.trajectrules.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What, once it is known, can settle an undetermined decision.
 *
 * <p>Example: {@code rulebook.settling(decision).get(0).what()}.
 *
 * @param outcome the outcome it can lead to, granted or refused; {@code null} where no way to either was found
 * @param what what is to be known, all of it, sorted; never empty
 */
public record Settlement(@Nullable Outcome outcome, List<Missing> what) {

    /** @throws IllegalArgumentException if nothing is to be known, or the outcome is undetermined */
    public Settlement {
        what = what.stream().distinct().sorted().toList();
        if (what.isEmpty() || outcome == Outcome.UNDETERMINED) {
            throw new IllegalArgumentException("settlement (" + outcome + ") by " + what.size()
                    + " missing\nMaybe the decision was settled already?");
        }
    }
}
