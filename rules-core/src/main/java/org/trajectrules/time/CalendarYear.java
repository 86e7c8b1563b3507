package org.trajectrules.time;

import java.time.LocalDate;

/**
 * A calendar year (kalenderjaar, année civile): 1 January to 31 December.
 *
 * <p>Example: {@code CalendarYear.holding(LocalDate.of(2024, 2, 29)).last()} is 2024-12-31.
 *
 * @param year the year, such as 2024
 */
public record CalendarYear(int year) implements Span {

    public static CalendarYear of(int year) {
        return new CalendarYear(year);
    }

    /** The calendar year in which {@code day} falls. */
    public static CalendarYear holding(LocalDate day) {
        return new CalendarYear(day.getYear());
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    public CalendarYear next() {
        return new CalendarYear(year + 1);
    }

    public CalendarYear previous() {
        return new CalendarYear(year - 1);
    }
}
