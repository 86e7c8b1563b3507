package org.trajectrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest(name = "{1} months from {0} end on {2}, the next day is {3}")
    @CsvSource({
        "2024-01-15, 1, 2024-02-14, 2024-02-15",
        "2024-01-01, 12, 2024-12-31, 2025-01-01",
        "2023-12-31, 12, 2024-12-30, 2024-12-31",
        "2024-01-15, 0, 2024-01-14, 2024-01-15",
        // The same-numbered day is not there: the term runs to the last day of the month (C-02).
        "2012-02-29, 12, 2013-02-28, 2013-03-01",
        "2012-02-29, 36, 2015-02-28, 2015-03-01",
        "2012-02-29, 48, 2016-02-28, 2016-02-29",
        "2024-01-31, 1, 2024-02-29, 2024-03-01",
        "2024-01-30, 1, 2024-02-29, 2024-03-01",
        "2024-01-29, 1, 2024-02-28, 2024-02-29",
        "2023-01-29, 1, 2023-02-28, 2023-03-01",
        "2023-01-28, 1, 2023-02-27, 2023-02-28",
        "2023-08-31, 6, 2024-02-29, 2024-03-01",
        "2024-03-31, 6, 2024-09-30, 2024-10-01",
    })
    void a_term_runs_to_the_eve_of_the_same_numbered_day(LocalDate start, int months, LocalDate last, LocalDate next) {
        assertThat(Terms.lastDay(start, months)).isEqualTo(last);
        assertThat(Terms.dayAfter(start, months)).isEqualTo(next);
    }

    @Test
    void a_term_covers_its_first_and_last_day_and_not_the_days_beside_them() {
        DateRange term = Terms.of(LocalDate.of(2012, 2, 29), 12);
        assertThat(term).isEqualTo(DateRange.of(LocalDate.of(2012, 2, 29), LocalDate.of(2013, 2, 28)));
        assertThat(term.covers(LocalDate.of(2012, 2, 28))).isFalse();
        assertThat(term.covers(LocalDate.of(2012, 2, 29))).isTrue();
        assertThat(term.covers(LocalDate.of(2013, 2, 28))).isTrue();
        assertThat(term.covers(LocalDate.of(2013, 3, 1))).isFalse();
    }

    @ParameterizedTest(name = "{1} months before the end {0}: {2} or {3}")
    @CsvSource({
        "2024-06-15, 1, 2024-05-15, 2024-05-16",
        "2024-06-30, 1, 2024-05-30, 2024-06-01",
        "2024-02-29, 1, 2024-01-29, 2024-02-01",
        "2024-03-31, 1, 2024-02-29, 2024-03-01",
        "2024-12-31, 12, 2023-12-31, 2024-01-01",
    })
    void the_day_before_the_end_of_a_term_is_one_of_two_readings(
            LocalDate last, int months, LocalDate first, LocalDate second) {
        assertThat(Terms.beforeEnd(last, months)).isEqualTo(DateRange.of(first, second));
    }

    @Test
    void a_term_never_ends_in_another_month_than_the_same_numbered_day_or_its_eve() {
        long seed = 20120229L;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            LocalDate start = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6_000));
            int months = random.nextInt(40);
            LocalDate next = Terms.dayAfter(start, months);
            assertThat(next)
                    .as("seed %d, round %d: %d months from %s", seed, round, months, start)
                    .isBetween(
                            start.plusMonths(months), start.plusMonths(months).plusDays(1))
                    .satisfies(
                            day -> assertThat(day.getDayOfMonth() == start.getDayOfMonth() || day.getDayOfMonth() == 1)
                                    .isTrue());
        }
    }
}
