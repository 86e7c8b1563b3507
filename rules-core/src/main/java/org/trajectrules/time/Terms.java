package org.trajectrules.time;

import java.time.LocalDate;

/**
 * Terms of months as care trajectories count them (C-02): a term runs to the eve of the same-numbered day and, where
 * that day does not exist, to the last day of the month.
 *
 * <p>Example: twelve months from 2012-02-29 end on 2013-02-28, and the next term begins on 2013-03-01.
 */
public final class Terms {

    private Terms() {}

    /** The first day after a term of {@code months} months that begins on {@code start}. */
    public static LocalDate dayAfter(LocalDate start, int months) {
        LocalDate sameNumbered = start.plusMonths(months);
        return sameNumbered.getDayOfMonth() == start.getDayOfMonth() ? sameNumbered : sameNumbered.plusDays(1);
    }

    /** The last day of a term of {@code months} months that begins on {@code start}. */
    public static LocalDate lastDay(LocalDate start, int months) {
        return dayAfter(start, months).minusDays(1);
    }

    /** The term itself, both ends included. */
    public static DateRange of(LocalDate start, int months) {
        return new DateRange(start, lastDay(start, months));
    }

    /**
     * The days that may be the one {@code months} months before the end of a term (C-32): its last day less the months,
     * and the day after the term less the months.
     */
    public static DateRange beforeEnd(LocalDate lastDay, int months) {
        return new DateRange(lastDay.minusMonths(months), lastDay.plusDays(1).minusMonths(months));
    }
}
