package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.education;
import static org.trajectrules.fact.Facts.session;
import static org.trajectrules.fact.Facts.trajectory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ordinary and the extra series of education in a care trajectory: R41, R42. */
class SeriesTest {

    private static final Trajectory CARE = trajectory("t", TrajectoryKind.CARE_DIABETES, "2018-06-01", null);

    private static Dossier dossier(List<Session> sessions, Trajectory... trajectories) {
        return Dossier.builder()
                .list(FactList.TRAJECTORIES, List.of(trajectories))
                .list(FactList.SESSIONS, sessions)
                .build();
    }

    private static List<Session> sessions(int year, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> education(year + "-" + i, year + "-0" + i + "-10"))
                .toList();
    }

    private static List<@Nullable Series> seen(Dossier dossier) {
        return Seen.of(dossier, Question.of("any").on(day("2030-01-01")), null).facts(FactList.SESSIONS).stream()
                .map(Session.class::cast)
                .map(Session::series)
                .toList();
    }

    private static @Nullable Series asked(Dossier dossier, Session session) {
        return Seen.of(dossier, Question.of("any").on(session.on()).about(session), ActKind.SESSION)
                .act()
                .session()
                .series();
    }

    @Test
    void the_first_five_of_a_calendar_year_are_ordinary_and_the_next_ones_extra() {
        List<Session> two = new ArrayList<>(sessions(2019, 7));
        two.addAll(sessions(2020, 2));
        assertThat(seen(dossier(two, CARE)))
                .containsExactly(
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.EXTRA,
                        Series.EXTRA,
                        Series.ORDINARY,
                        Series.ORDINARY);
    }

    @Test
    void the_number_goes_by_date_and_not_by_order_in_the_file() {
        long seed = 20180501L;
        List<Session> shuffled = new ArrayList<>(sessions(2019, 6));
        Collections.shuffle(shuffled, new Random(seed));
        Session sixth = session("2019-6", "2019-06-10", SessionKind.EDUCATION);
        assertThat(asked(dossier(shuffled, CARE), sixth)).as("seed %d", seed).isEqualTo(Series.EXTRA);
        assertThat(asked(dossier(shuffled, CARE), sessions(2019, 1).get(0)))
                .as("seed %d", seed)
                .isEqualTo(Series.ORDINARY);
    }

    @Test
    void on_one_day_the_number_goes_by_order_in_the_file() {
        List<Session> sameDay = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> education("s" + i, "2019-05-05"))
                .toList();
        assertThat(asked(dossier(sameDay, CARE), sameDay.get(4))).isEqualTo(Series.ORDINARY);
        assertThat(asked(dossier(sameDay, CARE), sameDay.get(5))).isEqualTo(Series.EXTRA);
    }

    @Test
    void a_session_that_says_its_series_keeps_it_and_an_extra_one_takes_no_ordinary_place() {
        List<Session> sessions = new ArrayList<>();
        sessions.add(session("extra", "2019-01-05", SessionKind.EDUCATION, null, Series.EXTRA, null));
        sessions.addAll(sessions(2019, 6));
        assertThat(seen(dossier(sessions, CARE)))
                .containsExactly(
                        Series.EXTRA,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.ORDINARY,
                        Series.EXTRA);
    }

    @Test
    void a_refused_session_and_one_of_another_kind_take_no_place() {
        List<Session> sessions = new ArrayList<>();
        sessions.add(session("refused", "2019-01-05", SessionKind.EDUCATION, null, null, false));
        sessions.add(session("diet", "2019-01-06", SessionKind.DIETETICS));
        sessions.addAll(sessions(2019, 5));
        assertThat(seen(dossier(sessions, CARE)).get(1)).isNull();
        assertThat(seen(dossier(sessions, CARE)).subList(2, 7)).containsOnly(Series.ORDINARY);
    }

    @Test
    void an_asked_session_that_is_not_recorded_comes_after_those_of_its_year_up_to_its_day() {
        Session inline = education("inline", "2019-05-20");
        assertThat(asked(dossier(sessions(2019, 5), CARE), inline)).isEqualTo(Series.EXTRA);
        assertThat(asked(dossier(sessions(2019, 6), CARE), education("inline", "2019-05-09")))
                .isEqualTo(Series.ORDINARY);
        assertThat(asked(dossier(sessions(2018, 6), CARE), inline)).isEqualTo(Series.ORDINARY);
    }

    @Test
    void outside_a_care_trajectory_a_session_has_no_series_unless_prescribed_for_one() {
        Session outside = education("s", "2018-05-31");
        Trajectory kidney = trajectory("k", TrajectoryKind.CARE_KIDNEY, "2018-01-01", null);
        assertThat(asked(dossier(List.of(outside), CARE, kidney), outside)).isNull();
        Session prescribed = Facts.on(outside, Facts.prescription("x", "2018-05-02", Label.CARE_DIABETES, null));
        assertThat(asked(dossier(List.of(prescribed)), prescribed)).isEqualTo(Series.ORDINARY);
    }

    @Test
    void a_session_of_a_module_has_no_series() {
        Session module = Facts.on(
                education("s", "2018-07-01"), Facts.prescription("x", "2018-06-02", Label.CARE_DIABETES, Module.START));
        assertThat(asked(dossier(List.of(module), CARE), module)).isNull();
    }
}
