package org.trajectrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final LocalDate MAY_1 = LocalDate.of(2018, 5, 1);
    private static final LocalDate MAY_31 = LocalDate.of(2018, 5, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2018-04-30, false",
        "2018-05-01, true",
        "2018-05-31, true",
        "2018-06-01, false",
    })
    void both_ends_are_included(LocalDate day, boolean covered) {
        assertThat(DateRange.of(MAY_1, MAY_31).covers(day)).isEqualTo(covered);
    }

    @Test
    void a_range_of_one_day_covers_that_day_alone() {
        DateRange day = DateRange.of(MAY_1, MAY_1);
        assertThat(day.covers(MAY_1)).isTrue();
        assertThat(day.covers(MAY_1.minusDays(1))).isFalse();
        assertThat(day.covers(MAY_1.plusDays(1))).isFalse();
    }

    @Test
    void a_range_may_have_no_begin_and_no_end() {
        DateRange always = DateRange.of(LocalDate.MIN, LocalDate.MAX);
        assertThat(always.covers(LocalDate.MIN)).isTrue();
        assertThat(always.covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(MAY_1, MAY_1.minusDays(1)))
                .withMessage(
                        "last day (2018-04-30) before first day (2018-05-01)\n" + "Maybe the two days were exchanged?");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2018-04-01, 2018-04-30, false",
        "2018-04-01, 2018-05-01, true",
        "2018-05-10, 2018-05-12, true",
        "2018-04-01, 2018-07-01, true",
        "2018-05-31, 2018-07-01, true",
        "2018-06-01, 2018-07-01, false",
    })
    void two_ranges_touch_if_they_share_a_day(LocalDate first, LocalDate last, boolean touch) {
        DateRange may = DateRange.of(MAY_1, MAY_31);
        DateRange other = DateRange.of(first, last);
        assertThat(may.touches(other)).isEqualTo(touch);
        assertThat(other.touches(may)).isEqualTo(touch);
    }
}
