package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The supply of six months that a delivery of material begins. */
class SupplyTest {

    private static final int MONTHS = 6;
    private static final int AHEAD = 3;

    @Test
    void runs_from_the_day_of_the_delivery_to_the_eve_of_the_same_numbered_day() {
        Delivery delivery = delivery("2024-01-10", 3);

        assertThat(delivery.suppliesOn(day("2024-01-09"), MONTHS)).isFalse();
        assertThat(delivery.suppliesOn(day("2024-01-10"), MONTHS)).isTrue();
        assertThat(delivery.suppliesOn(day("2024-07-09"), MONTHS)).isTrue();
        assertThat(delivery.suppliesOn(day("2024-07-10"), MONTHS)).isFalse();
        assertThat(delivery.endsUnevenly(MONTHS)).isFalse();
    }

    @Test
    void runs_to_the_end_of_the_month_where_there_is_no_same_numbered_day() {
        Delivery delivery = delivery("2010-08-31", 3);

        assertThat(delivery.suppliesOn(day("2011-02-28"), MONTHS)).isTrue();
        assertThat(delivery.suppliesOn(day("2011-03-01"), MONTHS)).isFalse();
        assertThat(delivery.endsUnevenly(MONTHS)).isTrue();
    }

    @Test
    void has_last_months_that_begin_on_one_of_two_days() {
        Delivery delivery = delivery("2010-08-31", 3);

        assertThat(delivery.tooSoonOn(day("2010-11-27"), MONTHS, AHEAD)).isTrue();
        assertThat(delivery.tooSoonOn(day("2010-11-28"), MONTHS, AHEAD)).isFalse();
        assertThat(delivery.renewableOn(day("2010-11-30"), MONTHS, AHEAD)).isFalse();
        assertThat(delivery.renewableOn(day("2010-12-01"), MONTHS, AHEAD)).isTrue();
        assertThat(delivery.renewableFrom(MONTHS, AHEAD)).isEqualTo(day("2010-12-01"));
    }

    @Test
    void is_neither_too_soon_nor_renewable_on_an_unknown_day() {
        assertThat(delivery("2010-08-31", 3).tooSoonOn(null, MONTHS, AHEAD)).isFalse();
        assertThat(delivery("2010-08-31", 3).renewableOn(null, MONTHS, AHEAD)).isFalse();
    }

    @Test
    void counts_its_packs_and_none_for_an_unknown_quantity() {
        assertThat(delivery("2024-01-10", 2)
                        .packsWith(List.of(delivery("2024-01-10", 1), delivery("2024-01-10", null))))
                .isEqualTo(3);
        assertThat(delivery("2024-01-10", null).packsWith(List.of())).isZero();
    }

    @Test
    void is_concerned_by_checks_of_any_day_but_its_first() {
        Delivery delivery = delivery("2024-01-10", 3);

        assertThat(checks("2023-07-01", "2024-01-10").concerns(delivery, MONTHS))
                .isFalse();
        assertThat(checks("2023-07-01", "2024-01-11").concerns(delivery, MONTHS))
                .isTrue();
        assertThat(checks("2024-07-09", null).concerns(delivery, MONTHS)).isTrue();
        assertThat(checks("2024-07-10", null).concerns(delivery, MONTHS)).isFalse();
    }

    private static Delivery delivery(String on, @Nullable Integer quantity) {
        return new Delivery("d", day(on), Item.STRIPS_50, quantity, Prescription.UNKNOWN, null, null, null);
    }

    private static Monitoring checks(String from, @Nullable String until) {
        return new Monitoring("m", day(from), until == null ? null : day(until), true, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
