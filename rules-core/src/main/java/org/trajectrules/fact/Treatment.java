package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A treatment of diabetes (behandeling, traitement).
 *
 * @param kind group of medicines
 * @param route how it is taken
 * @param injectionsPerDay number of injections a day, 0 or more
 * @param maximal whether the oral treatment is maximal
 * @param insufficientControl whether the diabetes is insufficiently controlled under it
 * @param foreseen true where it is planned in the short term and has not begun
 * @param from first day, or the day on which it was planned
 * @param until last day included; {@code null} while it lasts
 */
public record Treatment(
        @Nullable String id,
        @Nullable TreatmentKind kind,
        @Nullable Route route,
        @Nullable Integer injectionsPerDay,
        @Nullable Boolean maximal,
        @Nullable Boolean insufficientControl,
        @Nullable Boolean foreseen,
        LocalDate from,
        @Nullable LocalDate until)
        implements Fact, Lasting {

    public Treatment {
        Lasting.checkOrder(from, until);
        if (injectionsPerDay != null && injectionsPerDay < 0) {
            throw new InvalidFactException(
                    "injectionsPerDay",
                    "injectionsPerDay (" + injectionsPerDay + ") is below 0",
                    "leave it out if it is not known.");
        }
    }

    @Override
    public LocalDate day() {
        return from;
    }

    @Override
    public boolean classified() {
        return kind != null;
    }

    /** Whether the treatment has begun and lasts on {@code day}: its first day says so, unless it is only foreseen. */
    public boolean runningOn(LocalDate day) {
        return activeOn(day) && !Boolean.TRUE.equals(foreseen);
    }

    /** Whether the treatment is planned on {@code day} and has not begun. */
    public boolean foreseenOn(LocalDate day) {
        return activeOn(day) && Boolean.TRUE.equals(foreseen);
    }

    @Override
    public Treatment endedOn(LocalDate day) {
        return new Treatment(
                id, kind, route, injectionsPerDay, maximal, insufficientControl, foreseen, from, untilAtLatest(day));
    }
}
