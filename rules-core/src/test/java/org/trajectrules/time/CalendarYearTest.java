package org.trajectrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-12-31, false",
        "2024-01-01, true",
        "2024-02-29, true",
        "2024-12-31, true",
        "2025-01-01, false",
    })
    void a_year_covers_1_january_to_31_december(LocalDate day, boolean covered) {
        assertThat(CalendarYear.of(2024).covers(day)).isEqualTo(covered);
        assertThat(CalendarYear.holding(day).equals(CalendarYear.of(2024))).isEqualTo(covered);
    }

    @Test
    void the_years_beside_it_adjoin() {
        CalendarYear year = CalendarYear.of(2024);
        assertThat(year.previous().last()).isEqualTo(year.first().minusDays(1));
        assertThat(year.next().first()).isEqualTo(year.last().plusDays(1));
    }
}
