package org.trajectrules;

import java.time.LocalDate;
import java.util.List;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Refused;
import org.trajectrules.decision.Undetermined;

/**
 * Every prospect of a patient on one day, decided.
 *
 * <p>Example: {@code rulebook.overview(dossier, LocalDate.of(2024, 2, 10)).in(Overview.Standing.HAS)}.
 *
 * @param on the day
 * @param entries one a prospect, in the order of the catalogue
 */
public record Overview(LocalDate on, List<Entry> entries) {

    public Overview {
        entries = List.copyOf(entries);
    }

    /** How the patient stands to a prospect. */
    public enum Standing {
        /** Granted on the day. */
        HAS,
        /** Not on the day, but there is something to ask, to wait for or to do; or what is granted is the way in. */
        COULD_HAVE,
        /** Refused, and no day on which it becomes possible is known; or the rules do not cover the day. */
        HAS_NOT
    }

    /** One prospect and the decision on it. */
    public record Entry(Prospect prospect, Decision decision, Standing standing) {

        /** @param wayIn whether the decision is the way into something, and not the thing itself */
        static Entry of(Prospect prospect, Decision decision, boolean wayIn) {
            if (decision.granted()) {
                return new Entry(prospect, decision, wayIn ? Standing.COULD_HAVE : Standing.HAS);
            }
            boolean closed = decision instanceof Refused refused
                    ? refused.entitlement().nextPossible() == null
                    : decision instanceof Undetermined undetermined
                            && undetermined.cause() == Cause.OUTSIDE_COVERED_PERIOD;
            return new Entry(prospect, decision, closed ? Standing.HAS_NOT : Standing.COULD_HAVE);
        }
    }

    /** The entries of one standing, in the order of the catalogue. */
    public List<Entry> in(Standing standing) {
        return entries.stream().filter(entry -> entry.standing() == standing).toList();
    }
}
