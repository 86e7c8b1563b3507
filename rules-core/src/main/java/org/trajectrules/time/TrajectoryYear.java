package org.trajectrules.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of a care trajectory (zorgtrajectjaar, année du trajet de soins), from an anniversary to the eve of the next
 * (R14; 29 February: C-02).
 *
 * <p>Example: {@code TrajectoryYear.of(LocalDate.of(2009, 8, 4), 1).last()} is 2010-08-03.
 *
 * @param start the day on which the trajectory began
 * @param number 1 for the first year
 * @param first first day of this year
 * @param last last day of this year
 */
public record TrajectoryYear(LocalDate start, int number, LocalDate first, LocalDate last) implements Span {

    /** @throws IllegalArgumentException if {@code number} is less than 1 */
    public static TrajectoryYear of(LocalDate start, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "trajectory year (" + number + ")\nMaybe count from 1, the year that begins on the start date?");
        }
        return new TrajectoryYear(
                start, number, Terms.dayAfter(start, 12 * (number - 1)), Terms.lastDay(start, 12 * number));
    }

    /** The last year whose anniversary has come on {@code day}; empty before the first anniversary. */
    public static Optional<TrajectoryYear> endedBy(LocalDate start, LocalDate day) {
        int number = day.getYear() - start.getYear();
        while (number > 0 && of(start, number).anniversary().isAfter(day)) {
            number--;
        }
        return number > 0 ? Optional.of(of(start, number)) : Optional.empty();
    }

    /** The trajectory year {@code years} before this one; {@code null} where that is before the first. */
    public @Nullable TrajectoryYear earlier(int years) {
        return number > years ? of(start, number - years) : null;
    }

    /** The trajectory year that follows. */
    public TrajectoryYear next() {
        return of(start, number + 1);
    }

    /** The calendar years that this year touches, from 1 January to 31 December. */
    public DateRange calendarYears() {
        return DateRange.of(
                CalendarYear.holding(first).first(), CalendarYear.holding(last).last());
    }

    /** The anniversary (verjaardag, anniversaire) that ends this year: the day after its last day. */
    public LocalDate anniversary() {
        return last.plusDays(1);
    }
}
