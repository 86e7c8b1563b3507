package org.trajectrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryYearTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2012, 2, 29);

    @ParameterizedTest(name = "year {1} of {0}: {2} to {3}")
    @CsvSource({
        "2009-08-04, 1, 2009-08-04, 2010-08-03",
        "2009-08-04, 2, 2010-08-04, 2011-08-03",
        "2012-01-01, 1, 2012-01-01, 2012-12-31",
        "2011-12-31, 1, 2011-12-31, 2012-12-30",
        // R14 and C-02: the year that begins on 29 February.
        "2012-02-29, 1, 2012-02-29, 2013-02-28",
        "2012-02-29, 2, 2013-03-01, 2014-02-28",
        "2012-02-29, 4, 2015-03-01, 2016-02-28",
        "2012-02-29, 5, 2016-02-29, 2017-02-28",
    })
    void a_year_runs_to_the_eve_of_the_anniversary(LocalDate start, int number, LocalDate first, LocalDate last) {
        TrajectoryYear year = TrajectoryYear.of(start, number);
        assertThat(year.first()).isEqualTo(first);
        assertThat(year.last()).isEqualTo(last);
        assertThat(year.anniversary()).isEqualTo(last.plusDays(1));
        assertThat(year.start()).isEqualTo(start);
        assertThat(year.number()).isEqualTo(number);
    }

    @ParameterizedTest(name = "started {0}, on {1}: year {2} has ended")
    @CsvSource({
        "2009-08-04, 2009-08-03, 0",
        "2009-08-04, 2009-08-04, 0",
        "2009-08-04, 2010-08-03, 0",
        "2009-08-04, 2010-08-04, 1",
        "2009-08-04, 2011-08-03, 1",
        "2009-08-04, 2011-08-04, 2",
        "2012-02-29, 2013-02-28, 0",
        "2012-02-29, 2013-03-01, 1",
        "2012-02-29, 2016-02-28, 3",
        "2012-02-29, 2016-02-29, 4",
        "2012-12-31, 2013-12-30, 0",
        "2012-12-31, 2013-12-31, 1",
        "2012-01-01, 2012-12-31, 0",
        "2012-01-01, 2013-01-01, 1",
        "2024-05-01, 2001-05-01, 0",
    })
    void the_last_ended_year_is_the_one_whose_anniversary_has_come(LocalDate start, LocalDate day, int number) {
        assertThat(TrajectoryYear.endedBy(start, day)
                        .map(TrajectoryYear::number)
                        .orElse(0))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void years_are_counted_from_one(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrajectoryYear.of(LEAP_DAY, number))
                .withMessage("trajectory year (" + number
                        + ")\nMaybe count from 1, the year that begins on the start date?");
    }

    @Test
    void a_year_touches_two_calendar_years_unless_it_begins_on_1_january() {
        assertThat(TrajectoryYear.of(LocalDate.of(2009, 8, 4), 1).calendarYears())
                .isEqualTo(DateRange.of(LocalDate.of(2009, 1, 1), LocalDate.of(2010, 12, 31)));
        assertThat(TrajectoryYear.of(LocalDate.of(2009, 1, 1), 1).calendarYears())
                .isEqualTo(DateRange.of(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
    }

    @Test
    void years_follow_each_other_without_gap_or_overlap_and_a_day_is_after_the_year_that_ended_last() {
        long seed = 20090601L;
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            LocalDate start = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(5_000));
            TrajectoryYear year = TrajectoryYear.of(start, 1 + random.nextInt(12));
            LocalDate day = start.plusDays(random.nextInt(4_000));
            assertThat(year.next().first())
                    .as("seed %d, round %d: %s", seed, round, year)
                    .isEqualTo(year.anniversary());
            TrajectoryYear running = TrajectoryYear.endedBy(start, day)
                    .map(TrajectoryYear::next)
                    .orElseGet(() -> TrajectoryYear.of(start, 1));
            assertThat(running.covers(day))
                    .as("seed %d, round %d: %s on %s", seed, round, running, day)
                    .isTrue();
        }
    }
}
