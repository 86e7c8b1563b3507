package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.contract;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.provider;
import static org.trajectrules.fact.Facts.trajectory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.time.CalendarYear;

class AboutTest {

    private static final Provider OLD_GP = provider("old-gp", Role.GP, null);
    private static final Provider MIDDLE_GP = provider("middle-gp", Role.GP, null);
    private static final Provider NEW_GP = provider("new-gp", Role.GP, null);
    private static final Trajectory DIABETES = trajectory("d", TrajectoryKind.CARE_DIABETES, "2012-02-29", null);
    private static final Trajectory KIDNEY = trajectory("k", TrajectoryKind.CARE_KIDNEY, "2015-01-01", null);
    private static final Trajectory CONVENTION = trajectory("c", TrajectoryKind.CONVENTION, "2010-01-01", "2011-12-31");

    private static About about(@Nullable String about, String on, Trajectory... trajectories) {
        Question question = new Question("any", day(on), about, null);
        return About.of(question, Facts.dossier(FactList.TRAJECTORIES, trajectories));
    }

    private static Trajectory signed(String id, String from, @Nullable String until, Provider gp) {
        return trajectory(id, TrajectoryKind.CARE_DIABETES, from, until, contract(gp, null, null, null));
    }

    @Test
    void one_kind_of_care_trajectory_is_plain_and_two_are_not() {
        assertThat(about(null, "2016-01-01", DIABETES, CONVENTION).trajectory()).isEqualTo(DIABETES);
        About unclear = about(null, "2016-01-01", DIABETES, KIDNEY);
        assertThat(unclear.kind()).isNull();
        assertThat(unclear.trajectory()).isEqualTo(Trajectory.UNKNOWN);
        assertThat(unclear.startUp()).isFalse();
        assertThat(about(null, "2016-01-01", CONVENTION).kind()).isNull();
        assertThat(about(null, "2016-01-01").trajectory()).isEqualTo(Trajectory.UNKNOWN);
    }

    @Test
    void a_question_names_the_start_up_trajectory() {
        About about = about(About.START_UP, "2024-01-01", DIABETES);
        assertThat(about.startUp()).isTrue();
        assertThat(about.kind()).isNull();
        assertThat(about.trajectory()).isEqualTo(Trajectory.UNKNOWN);
    }

    @Test
    void a_question_names_a_kind_or_an_id() {
        assertThat(about("CARE_KIDNEY", "2016-01-01", DIABETES, KIDNEY).trajectory())
                .isEqualTo(KIDNEY);
        assertThat(about("d", "2016-01-01", DIABETES, KIDNEY).trajectory()).isEqualTo(DIABETES);
        assertThat(about("SELF_CARE", "2016-01-01", DIABETES))
                .isEqualTo(new About(
                        false, TrajectoryKind.SELF_CARE, Trajectory.UNKNOWN, null, List.of(), null, List.of()));
        assertThat(about("nobody", "2016-01-01", DIABETES).kind()).isNull();
    }

    @Test
    void a_contract_that_is_asked_is_what_the_question_is_about_whatever_else_it_names() {
        Question question = Question.of("any").on(day("2016-01-01")).about(KIDNEY);
        Dossier dossier = Facts.dossier(FactList.TRAJECTORIES, DIABETES, KIDNEY);
        assertThat(About.of(question, dossier).trajectory()).isEqualTo(KIDNEY);
        assertThat(About.of(question.about("CARE_DIABETES"), dossier).trajectory())
                .isEqualTo(KIDNEY);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2009-12-31, first",
        "2010-01-01, first",
        "2011-12-31, first",
        "2012-06-01, first",
        "2013-01-01, second",
        "2030-01-01, second",
    })
    void of_one_kind_the_running_one_counts_else_the_last_begun_else_the_next(String on, String id) {
        Trajectory first = trajectory("first", TrajectoryKind.CARE_DIABETES, "2010-01-01", "2011-12-31");
        Trajectory second = trajectory("second", TrajectoryKind.CARE_DIABETES, "2013-01-01", "2013-12-31");
        assertThat(about("CARE_DIABETES", on, second, first).trajectory().id()).isEqualTo(id);
    }

    private static About cycle(String on) {
        return about(
                "third",
                on,
                signed("third", "2015-06-01", null, NEW_GP),
                signed("first", "2012-02-29", "2014-02-28", OLD_GP),
                signed("second", "2014-03-01", "2015-05-31", MIDDLE_GP));
    }

    @Test
    void contracts_that_follow_without_a_gap_are_one_cycle() {
        About about = cycle("2016-05-01");
        assertThat(about.cycleStart()).isEqualTo(day("2012-02-29"));
        assertThat(about.year()).isNotNull();
        assertThat(about.year().number()).isEqualTo(4);
        assertThat(about.anniversaryOf(5)).isEqualTo("2017-03-01");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2012-06-01, new-gp middle-gp old-gp",
        "2014-02-28, new-gp middle-gp old-gp",
        // The second contract began on the first day of year 3, so the first one did not run in it.
        "2015-03-01, new-gp middle-gp",
        "2016-02-29, new-gp middle-gp",
        "2017-03-01, new-gp",
    })
    void the_gps_whose_contract_ran_in_the_year_judged_count_together(String on, String gps) {
        assertThat(cycle(on).gps()).extracting(Provider::id).containsExactly(gps.split(" "));
    }

    @Test
    void a_day_between_two_contracts_begins_a_new_cycle() {
        About about = about(
                "second",
                "2016-05-01",
                signed("first", "2012-02-29", "2013-12-30", OLD_GP),
                signed("second", "2014-01-01", null, NEW_GP));
        assertThat(about.cycleStart()).isEqualTo(day("2014-01-01"));
        assertThat(about.gps()).containsExactly(NEW_GP);
    }

    @Test
    void a_contract_of_another_kind_is_no_predecessor() {
        About about =
                about("k", "2016-05-01", KIDNEY, trajectory("d2", TrajectoryKind.CARE_DIABETES, "2010-01-01", null));
        assertThat(about.cycleStart()).isEqualTo(KIDNEY.from());
    }

    @ParameterizedTest(name = "on {0}: year {1} ended, next anniversary {2}")
    @CsvSource({
        "2012-02-28, 0, 2013-03-01",
        "2013-02-28, 0, 2013-03-01",
        "2013-03-01, 1, 2014-03-01",
        "2016-02-28, 3, 2016-02-29",
        "2016-02-29, 4, 2017-03-01",
    })
    void the_anniversaries_of_a_cycle_that_began_on_29_february(LocalDate on, int ended, LocalDate next) {
        About about = about("d", on.toString(), DIABETES);
        assertThat(about.year() == null ? 0 : about.year().number()).isEqualTo(ended);
        assertThat(about.nextAnniversary(on)).isEqualTo(next);
        assertThat(about.firstAnniversary()).isEqualTo("2013-03-01");
    }

    @Test
    void without_a_trajectory_there_is_no_anniversary() {
        About about = about(null, "2016-01-01");
        assertThat(about.firstAnniversary()).isNull();
        assertThat(about.nextAnniversary(day("2016-01-01"))).isEqualTo(day("2016-01-01"));
    }

    @Test
    void the_contract_that_ran_at_the_last_anniversary_or_the_start_is_paid() {
        Trajectory first = signed("first", "2021-07-01", "2022-01-31", OLD_GP);
        Trajectory second = signed("second", "2022-02-01", null, NEW_GP);

        About before = about("second", "2022-06-30", first, second);
        assertThat(before.firstYear()).isTrue();
        assertThat(before.trigger()).isEqualTo(day("2021-07-01"));
        assertThat(before.paid()).isEqualTo(first);
        assertThat(before.lastStart()).isEqualTo(day("2022-02-01"));
        assertThat(before.firstPeriod()).isTrue();

        About after = about("second", "2022-07-01", first, second);
        assertThat(after.firstYear()).isFalse();
        assertThat(after.trigger()).isEqualTo(day("2022-07-01"));
        assertThat(after.paid()).isEqualTo(second);
        assertThat(after.startedIn()).isEqualTo(CalendarYear.of(2022));
        assertThat(after.firstPeriod()).isFalse();
        assertThat(about("first", "2022-07-01", first).firstPeriod()).isFalse();
    }

    @Test
    void without_a_trajectory_nothing_is_paid() {
        About about = about(null, "2022-07-01");
        assertThat(about.trigger()).isNull();
        assertThat(about.paid()).isEqualTo(Trajectory.UNKNOWN);
        assertThat(about.lastStart()).isNull();
        assertThat(about.startedIn()).isNull();
    }
}
