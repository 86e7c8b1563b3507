package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The periods of twelve months of a programme, and what is near their end. */
class EndingTermTest {

    private static final int MONTHS = 12;
    private static final int AHEAD = 3;
    private static final BigDecimal LIMIT = new BigDecimal("7.5");
    private static final Act MATERIAL =
            Act.of(new Delivery("d", day("2011-03-01"), Item.STRIPS_50, 1, Prescription.UNKNOWN, null, null, null));
    private static final Act NONE = Act.of(Session.unknown(day("2011-03-01")));

    private static final List<Trajectory> ONE = List.of(programme("2010-03-01", null));

    @Test
    void holds_a_day_of_the_trajectory_that_runs() {
        EndingTerm term = held("2011-02-28", ONE);

        assertThat(term.first()).isEqualTo("2010-03-01");
        assertThat(term.last()).isEqualTo("2011-02-28");
        assertThat(term.perhapsNear()).isEqualTo("2010-11-28");
        assertThat(term.surelyNear()).isEqualTo("2010-12-01");
        assertThat(term.uneven()).isFalse();
        assertThat(held("2011-03-01", ONE).first()).isEqualTo("2011-03-01");
        assertThat(EndingTerm.holding(day("2010-02-28"), ONE, MONTHS, AHEAD)).isNull();
    }

    @Test
    void goes_on_over_trajectories_that_follow_each_other_without_a_gap() {
        List<Trajectory> joined = List.of(programme("2011-03-01", null), programme("2010-03-01", "2011-02-28"));
        List<Trajectory> apart = List.of(programme("2011-03-02", null), programme("2010-03-01", "2011-02-28"));

        assertThat(held("2011-04-01", joined).start()).isEqualTo("2010-03-01");
        assertThat(held("2011-04-01", apart).start()).isEqualTo("2011-03-02");
    }

    @Test
    void of_a_trajectory_that_begins_on_29_february_is_uneven_each_time() {
        List<Trajectory> leap = List.of(programme("2012-02-29", null));

        assertThat(held("2013-02-28", leap).uneven()).isTrue();
        assertThat(held("2013-02-28", leap).next()).isEqualTo("2013-03-01");
        assertThat(held("2013-03-01", leap).uneven()).isTrue();
    }

    @Test
    void to_renew_is_the_one_before_where_material_is_asked() {
        assertThat(MATERIAL.termToRenew(ONE, day("2011-02-28"), MONTHS, AHEAD)).isNull();
        assertThat(renewed(MATERIAL, "2011-03-01").last()).isEqualTo("2011-02-28");
        assertThat(renewed(MATERIAL, "2012-02-29").last()).isEqualTo("2011-02-28");
        assertThat(renewed(MATERIAL, "2012-03-01").last()).isEqualTo("2012-02-29");
    }

    @Test
    void to_renew_is_the_running_one_near_its_end_where_no_material_is_asked() {
        assertThat(renewed(NONE, "2010-03-01").last()).isEqualTo("2011-02-28");
        assertThat(renewed(NONE, "2011-11-30").last()).isEqualTo("2011-02-28");
        assertThat(renewed(NONE, "2011-12-01").last()).isEqualTo("2012-02-29");
        assertThat(NONE.termToRenew(List.of(), day("2011-12-01"), MONTHS, AHEAD))
                .isNull();
    }

    @Test
    void lets_the_last_result_near_its_end_decide() {
        EndingTerm term = held("2011-02-28", ONE);
        Result early = result("2010-11-27", "7.0");
        Result between = result("2010-11-28", "7.1");
        Result low = result("2010-12-01", "7.4");
        Result high = result("2011-02-28", "7.5");

        assertThat(term.below(List.of(early, between, low), LIMIT)).containsExactly(low);
        assertThat(term.below(List.of(early, low, high), LIMIT)).isEmpty();
        assertThat(term.below(List.of(early), LIMIT)).isEmpty();
        assertThat(term.perhapsBelow(List.of(early, between), LIMIT)).containsExactly(between);
        assertThat(term.perhapsBelow(List.of(between, low), LIMIT)).isEmpty();
    }

    @Test
    void lets_a_result_after_it_decide_beside_the_one_near_its_end() {
        EndingTerm term = held("2011-02-28", ONE);
        Result low = result("2011-01-10", "7.4");
        Result high = result("2011-02-10", "8");
        Result later = result("2011-05-10", "7.2");
        Result highLater = result("2011-06-10", "9");

        assertThat(term.below(List.of(low, highLater), LIMIT)).containsExactly(low);
        assertThat(term.renewedFrom(List.of(low, later), LIMIT)).isEqualTo("2011-03-01");
        assertThat(term.below(List.of(high, later), LIMIT)).containsExactly(later);
        assertThat(term.renewedFrom(List.of(high, later), LIMIT)).isEqualTo("2011-05-10");
    }

    @Test
    void asks_the_value_or_the_unit_of_a_result_that_decides() {
        EndingTerm term = held("2011-02-28", ONE);
        Result blank = new Result("r", day("2011-01-10"), LabTest.HBA1C, null, null);
        Result plain = new Result("r", day("2011-01-10"), LabTest.HBA1C, LIMIT, null);

        assertThat(term.unmeasured(List.of(blank))).containsExactly(blank);
        assertThat(term.unmeasured(List.of(blank, result("2011-01-11", "7")))).isEmpty();
        assertThat(blank.lacking()).isEqualTo("value");
        assertThat(plain.lacking()).isEqualTo("unit");
        assertThat(result("2011-01-11", "7").lacking()).isNull();
        assertThat(Prescription.UNKNOWN.lacking()).isNull();
    }

    @Test
    void lasts_a_month_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATERIAL.termServed(ONE, day("2011-03-01"), 0))
                .withMessage("term (0 months)\nMaybe it lasts a month at least?");
    }

    private static EndingTerm held(String day, List<Trajectory> trajectories) {
        return Objects.requireNonNull(EndingTerm.holding(day(day), trajectories, MONTHS, AHEAD));
    }

    private static EndingTerm renewed(Act act, String day) {
        return Objects.requireNonNull(act.termToRenew(ONE, day(day), MONTHS, AHEAD));
    }

    private static Trajectory programme(String from, @Nullable String until) {
        return new Trajectory(
                from,
                TrajectoryKind.SELF_CARE,
                null,
                day(from),
                until == null ? null : day(until),
                Contract.UNKNOWN,
                null,
                null);
    }

    private static Result result(String on, String value) {
        return new Result("r" + on, day(on), LabTest.HBA1C, new BigDecimal(value), Unit.PERCENT);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
