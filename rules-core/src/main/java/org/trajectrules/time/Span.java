package org.trajectrules.time;

import java.time.LocalDate;

/**
 * A run of days with a first and a last day, both included.
 *
 * <p>Example: {@code CalendarYear.of(2024).covers(LocalDate.of(2024, 12, 31))} is true.
 */
public interface Span {

    /** The first day included. */
    LocalDate first();

    /** The last day included; {@link LocalDate#MAX} where the span has no end. */
    LocalDate last();

    /** Whether {@code day} lies between the first and the last day, both included. */
    default boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Whether the two spans share at least one day. */
    default boolean touches(Span other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }
}
