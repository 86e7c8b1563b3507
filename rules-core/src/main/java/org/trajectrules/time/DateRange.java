package org.trajectrules.time;

import java.time.LocalDate;

/**
 * A span given by its two ends.
 *
 * <p>Example: {@code DateRange.of(LocalDate.of(2018, 5, 1), LocalDate.of(2023, 12, 31))}.
 *
 * @param first the first day included
 * @param last the last day included; {@link LocalDate#MAX} for no end
 */
public record DateRange(LocalDate first, LocalDate last) implements Span {

    /** @throws IllegalArgumentException if {@code last} is before {@code first} */
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "last day (" + last + ") before first day (" + first + ")\nMaybe the two days were exchanged?");
        }
    }

    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(first, last);
    }
}
