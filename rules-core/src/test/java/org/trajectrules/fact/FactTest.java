package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trajectrules.fact.Facts.billing;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.delivery;
import static org.trajectrules.fact.Facts.education;
import static org.trajectrules.fact.Facts.prescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.time.CalendarYear;

class FactTest {

    private static final CalendarYear YEAR = CalendarYear.of(2024);

    @Test
    void a_fact_is_seen_from_its_day_on() {
        Billing fact = billing("b", "2024-02-29", "400374");
        assertThat(fact.seenOn(day("2024-02-28"))).isNull();
        assertThat(fact.seenOn(day("2024-02-29"))).isEqualTo(fact);
        assertThat(Patient.UNKNOWN.seenOn(LocalDate.MIN)).isEqualTo(Patient.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}: in {1}, before {2}, earlier year {3}")
    @CsvSource({
        "2023-12-31, false, true, true",
        "2024-01-01, true, false, false",
        "2024-12-31, true, false, false",
        "2025-01-01, false, false, false",
    })
    void a_fact_falls_in_a_year_or_before_it(String on, boolean in, boolean before, boolean earlier) {
        Billing fact = billing("b", on, null);
        assertThat(fact.fallsIn(YEAR)).isEqualTo(in);
        assertThat(fact.fallsBefore(YEAR)).isEqualTo(before);
        assertThat(fact.inEarlierYearThan(day("2024-07-01"))).isEqualTo(earlier);
    }

    @Test
    void a_fact_without_day_falls_nowhere() {
        Fact undated = Prescription.UNKNOWN;
        assertThat(undated.fallsIn(YEAR)).isFalse();
        assertThat(undated.fallsBefore(YEAR)).isFalse();
        assertThat(undated.inEarlierYearThan(LocalDate.MAX)).isFalse();
        assertThat(undated.termOver(0, LocalDate.MAX)).isFalse();
        assertThat(undated.fallsInTerm(day("2024-01-01"), 12)).isFalse();
    }

    @Test
    void a_term_that_begins_with_a_fact_is_over_the_day_after_its_last() {
        Billing fact = billing("b", "2012-02-29", null);
        assertThat(fact.termOver(12, day("2013-02-28"))).isFalse();
        assertThat(fact.termOver(12, day("2013-03-01"))).isTrue();
        assertThat(fact.fallsInTerm(day("2011-03-01"), 12)).isTrue();
        assertThat(fact.fallsInTerm(day("2011-02-28"), 12)).isFalse();
    }

    @Test
    void a_value_is_measured_only_with_its_unit_and_trailing_zeros_do_not_count() {
        Result one = new Result("r", day("2024-01-01"), LabTest.BMI, new BigDecimal("24.0"), Unit.KILOGRAM_PER_M2);
        Result two = new Result("r", day("2024-01-01"), LabTest.BMI, new BigDecimal("24.00"), Unit.KILOGRAM_PER_M2);
        assertThat(one).isEqualTo(two);
        assertThat(one.measured()).isEqualByComparingTo("24");
        Result unclear = new Result("r", day("2024-01-01"), LabTest.BMI, BigDecimal.TEN, null);
        assertThat(unclear.measured()).isNull();
        assertThat(unclear.unitKnown()).isFalse();
    }

    @Test
    void the_same_numbered_day_is_months_after() {
        Result first = result("2023-11-30");
        assertThat(result("2024-02-28").isAtLeastMonthsAfter(first, 3)).isFalse();
        assertThat(result("2024-02-29").isAtLeastMonthsAfter(first, 3)).isTrue();
        assertThat(first.lessThanMonthsBefore(day("2024-02-28"), 3)).isTrue();
        assertThat(first.lessThanMonthsBefore(day("2024-02-29"), 3)).isFalse();
    }

    private static Result result(String on) {
        return new Result("r", day(on), LabTest.EGFR, null, null);
    }

    @Test
    void an_act_is_one_of_six_and_the_prescription_it_rests_on() {
        Prescription prescription = prescription("x", "2024-01-01", Label.START_UP, null);
        Session session = Facts.on(education("s", "2024-01-02"), prescription);
        assertThat(Act.of(session).prescription()).isEqualTo(prescription);
        assertThat(Act.of(session).delivered()).isFalse();
        assertThat(Act.of(delivery("d", "2024-01-01", 1)).item()).isEqualTo(Item.STRIPS_50);
        assertThat(Act.of(delivery("d", "2024-01-01", 1)).delivered()).isTrue();
        assertThat(Act.of(prescription).prescription()).isEqualTo(prescription);
        assertThat(Act.of(billing("b", "2024-01-01", "1")).billing().code()).isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Act.of(Facts.condition("pseudonym", "2024-01-01", null)))
                .withMessage("act (Condition) is no session, delivery, prescription, billing, contact or contract\n"
                        + "Maybe ask without an act?");
    }
}
