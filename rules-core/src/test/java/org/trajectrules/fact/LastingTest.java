package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.condition;
import static org.trajectrules.fact.Facts.contract;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.trajectory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.time.CalendarYear;
import org.trajectrules.time.DateRange;

class LastingTest {

    private static final CalendarYear YEAR = CalendarYear.of(2024);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-01-31, false",
        "2024-02-01, true",
        "2024-02-29, true",
        "2024-03-01, false",
    })
    void until_is_the_last_day_included(LocalDate on, boolean active) {
        assertThat(condition("c", "2024-02-01", "2024-02-29").activeOn(on)).isEqualTo(active);
    }

    @Test
    void without_until_it_still_runs() {
        assertThat(condition("c", "2024-02-01", null).activeOn(LocalDate.MAX)).isTrue();
        assertThat(condition("c", "2024-02-01", null).activeOn(day("2024-01-31")))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2024-01-01, 2024-01-31, false",
        "2024-01-01, 2024-02-01, true",
        "2024-02-10, 2024-02-11, true",
        "2024-02-29, 2024-12-31, true",
        "2024-03-01, 2024-12-31, false",
    })
    void it_is_active_during_a_span_that_shares_a_day(LocalDate first, LocalDate last, boolean active) {
        DateRange span = DateRange.of(first, last);
        assertThat(condition("c", "2024-02-01", "2024-02-29").activeDuring(span))
                .isEqualTo(active);
    }

    @Test
    void a_withdrawn_trajectory_runs_through_the_day_of_withdrawal() {
        LocalDate withdrawn = day("2024-02-29");
        Trajectory trajectory = new Trajectory(
                "t", null, null, day("2024-01-01"), day("2024-12-31"), Contract.UNKNOWN, null, withdrawn);
        assertThat(trajectory.activeOn(withdrawn)).isTrue();
        assertThat(trajectory.activeOn(withdrawn.plusDays(1))).isFalse();
        assertThat(trajectory.stoppedBefore(withdrawn)).isFalse();
        assertThat(trajectory.stoppedBefore(withdrawn.plusDays(1))).isTrue();
    }

    @Test
    void a_trajectory_begins_within_months_up_to_the_same_numbered_day() {
        Trajectory trajectory = trajectory("t", TrajectoryKind.CARE_DIABETES, "2024-02-29", null);
        assertThat(trajectory.beginsWithin(1, day("2024-01-29"))).isTrue();
        assertThat(trajectory.beginsWithin(1, day("2024-01-28"))).isFalse();
        assertThat(trajectory.beginsWithin(1, day("2024-01-31"))).isTrue();
    }

    @Test
    void a_trajectory_is_another_by_its_id() {
        Trajectory one = trajectory("one", null, "2024-01-01", null);
        assertThat(one.isOtherThan(trajectory("one", null, "2025-01-01", null))).isFalse();
        assertThat(one.isOtherThan(trajectory("two", null, "2024-01-01", null))).isTrue();
        assertThat(Trajectory.UNKNOWN.isOtherThan(Trajectory.UNKNOWN)).isFalse();
        assertThat(Trajectory.UNKNOWN.isOtherThan(one)).isTrue();
    }

    @Test
    void a_trajectory_that_ran_on_the_eve_is_followed_without_a_gap() {
        Trajectory next = trajectory("next", null, "2024-03-01", null);
        assertThat(trajectory("a", null, "2023-01-01", "2024-02-29").ranUntil(next))
                .isTrue();
        assertThat(trajectory("b", null, "2023-01-01", "2024-02-28").ranUntil(next))
                .isFalse();
        assertThat(trajectory("c", null, "2023-01-01", null).ranUntil(next)).isTrue();
        assertThat(trajectory("d", null, "2024-03-01", null).ranUntil(next)).isFalse();
    }

    @Test
    void the_eve_of_a_trajectory_is_the_day_before_it() {
        assertThat(trajectory("t", null, "2024-03-01", null).eve()).isEqualTo(day("2024-02-29"));
        assertThat(trajectory("t", null, "2025-01-01", null).eve()).isEqualTo(day("2024-12-31"));
    }

    @Test
    void a_treatment_that_is_only_foreseen_does_not_run() {
        LocalDate on = day("2024-03-01");
        Treatment planned = new Treatment("t", null, null, null, null, null, true, on, null);
        Treatment begun = new Treatment("t", null, null, null, null, null, null, on, on);
        assertThat(planned.runningOn(on)).isFalse();
        assertThat(planned.foreseenOn(on)).isTrue();
        assertThat(planned.foreseenOn(on.minusDays(1))).isFalse();
        assertThat(begun.runningOn(on)).isTrue();
        assertThat(begun.foreseenOn(on)).isFalse();
        assertThat(begun.runningOn(on.plusDays(1))).isFalse();
    }

    @Test
    void a_fee_is_charged_in_a_year_or_perhaps_or_not() {
        MedicalFile charged = file(List.of(day("2024-12-31")), null);
        assertThat(charged.chargedIn(YEAR)).isTrue();
        assertThat(charged.perhapsChargedIn(YEAR)).isFalse();
        assertThat(charged.chargedIn(YEAR.next())).isFalse();
        assertThat(charged.perhapsChargedIn(YEAR.next())).isTrue();
        assertThat(file(List.of(), false).perhapsChargedIn(YEAR)).isFalse();
        assertThat(file(null, false).perhapsChargedIn(YEAR)).isTrue();
        assertThat(file(null, true).perhapsChargedIn(YEAR)).isFalse();
    }

    private static MedicalFile file(List<LocalDate> charged, Boolean prolonged) {
        return new MedicalFile("m", Provider.UNKNOWN, day("2020-01-01"), null, charged, prolonged);
    }

    @ParameterizedTest(name = "specialist signs {0}, received {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-09, 2024-01-10, ON_RECEIPT",
                "2024-01-10, 2024-01-10, ON_RECEIPT",
                "2024-01-11, 2024-01-10, AFTER",
                "-, 2024-01-10, UNKNOWN",
                "2024-01-09, -, UNKNOWN",
            })
    void the_signatures_stand_on_receipt_or_come_after_or_are_unknown(
            LocalDate signed, LocalDate received, String outcome) {
        Contract contract = contract(Provider.UNKNOWN, day("2024-01-01"), signed, received);
        assertThat(contract.signedOnReceipt()).isEqualTo(outcome.equals("ON_RECEIPT"));
        assertThat(contract.signedAfterReceipt()).isEqualTo(outcome.equals("AFTER"));
        assertThat(contract.signatureOrReceiptUnknown()).isEqualTo(outcome.equals("UNKNOWN"));
    }

    @Test
    void a_contract_lacks_an_item_only_where_its_items_are_known() {
        assertThat(Contract.UNKNOWN.lacks(ContractItem.RIGHTS)).isFalse();
        Contract known = new Contract(
                Provider.UNKNOWN,
                Provider.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EnumSet.of(ContractItem.PAYMENT));
        assertThat(known.lacks(ContractItem.RIGHTS)).isTrue();
        assertThat(known.lacks(ContractItem.PAYMENT)).isFalse();
    }
}
