package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.contract;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.dossier;
import static org.trajectrules.fact.Facts.education;
import static org.trajectrules.fact.Facts.session;
import static org.trajectrules.fact.Facts.trajectory;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeenTest {

    private static final LocalDate ON = day("2024-03-10");

    private static Question ask(LocalDate on) {
        return Question.of("any").on(on);
    }

    private static List<String> ids(Seen seen, FactList list) {
        return seen.facts(list).stream().map(Fact::id).toList();
    }

    @Test
    void facts_dated_after_the_day_judged_are_not_seen() {
        Dossier dossier = dossier(
                FactList.SESSIONS,
                education("before", "2024-03-09"),
                education("same", "2024-03-10"),
                education("after", "2024-03-11"));
        assertThat(ids(Seen.of(dossier, ask(ON), null), FactList.SESSIONS)).containsExactly("before", "same");
    }

    @Test
    void the_act_asked_is_apart_from_those_before_it_and_later_acts_of_its_list_are_hidden() {
        Session asked = education("asked", "2024-03-10");
        Dossier dossier = dossier(
                FactList.SESSIONS,
                education("later-day", "2024-03-11"),
                education("same-day-first", "2024-03-10"),
                asked,
                education("same-day-after", "2024-03-10"),
                education("day-before", "2024-03-09"));
        Seen seen = Seen.of(dossier, ask(day("2024-12-31")).about(asked), ActKind.SESSION);
        assertThat(ids(seen, FactList.SESSIONS)).containsExactly("same-day-first", "day-before");
        assertThat(seen.act().session()).isEqualTo(asked);
    }

    @Test
    void an_act_hides_nothing_of_other_lists() {
        Session asked = education("asked", "2024-03-10");
        Dossier dossier = Dossier.builder()
                .list(FactList.SESSIONS, List.of(asked))
                .list(FactList.BILLINGS, List.of(Facts.billing("later", "2024-04-01", "400374")))
                .build();
        Seen seen = Seen.of(dossier, ask(day("2024-12-31")).about(asked), ActKind.SESSION);
        assertThat(ids(seen, FactList.BILLINGS)).containsExactly("later");
    }

    @Test
    void an_act_that_is_not_recorded_hides_nothing() {
        Dossier dossier =
                dossier(FactList.SESSIONS, education("before", "2024-03-09"), education("same", "2024-03-10"));
        Seen seen = Seen.of(dossier, ask(ON).about(education("inline", "2024-03-10")), ActKind.SESSION);
        assertThat(ids(seen, FactList.SESSIONS)).containsExactly("before", "same");
        assertThat(seen.act().fact().id()).isEqualTo("inline");
    }

    @Test
    void a_trajectory_that_starts_later_is_seen() {
        Trajectory later = trajectory("later", TrajectoryKind.CARE_DIABETES, "2024-06-01", null);
        Seen seen = Seen.of(dossier(FactList.TRAJECTORIES, later), ask(ON), null);
        assertThat(seen.facts(FactList.TRAJECTORIES)).containsExactly(later);
    }

    @Test
    void of_a_contract_only_what_was_signed_or_received_by_then_is_seen() {
        Contract contract = contract(Provider.UNKNOWN, ON, ON.plusDays(1), ON.plusDays(2));
        Trajectory trajectory = trajectory("t", TrajectoryKind.CARE_DIABETES, "2024-03-01", null, contract);
        Seen seen = Seen.of(dossier(FactList.TRAJECTORIES, trajectory), ask(ON), ActKind.CONTRACT);
        Contract known = contract(Provider.UNKNOWN, ON, null, null);
        assertThat(seen.act().trajectory().contract()).isEqualTo(known);
        assertThat(seen.facts(FactList.TRAJECTORIES))
                .containsExactly(trajectory("t", TrajectoryKind.CARE_DIABETES, "2024-03-01", null, known));
    }

    @Test
    void a_contract_that_is_asked_stays_among_the_trajectories() {
        Trajectory asked = trajectory("t", TrajectoryKind.CARE_KIDNEY, "2024-01-01", null);
        Seen seen = Seen.of(dossier(FactList.TRAJECTORIES, asked), ask(ON).about(asked), ActKind.CONTRACT);
        assertThat(ids(seen, FactList.TRAJECTORIES)).containsExactly("t");
    }

    @Test
    void fees_of_a_medical_file_charged_later_are_not_seen() {
        MedicalFile file =
                new MedicalFile("m", Provider.UNKNOWN, day("2020-01-01"), null, List.of(ON, ON.plusDays(1)), null);
        Seen seen = Seen.of(dossier(FactList.MEDICAL_FILES, file), ask(ON), null);
        assertThat(seen.facts(FactList.MEDICAL_FILES)).singleElement().satisfies(known -> assertThat(
                        ((MedicalFile) known).feeChargedOn())
                .containsExactly(ON));
    }

    @Test
    void an_item_without_kind_is_not_seen_and_makes_its_list_incomplete() {
        Dossier dossier =
                dossier(FactList.SESSIONS, education("known", "2024-01-01"), session("unclear", "2024-01-02", null));
        Seen seen = Seen.of(dossier, ask(ON), null);
        assertThat(ids(seen, FactList.SESSIONS)).containsExactly("known");
        assertThat(seen.knowledge(FactList.SESSIONS, ON)).isEqualTo(Knowledge.INCOMPLETE);
    }

    @ParameterizedTest(name = "recorded until {0}, through {1}: {2}")
    @CsvSource({
        "2024-03-10, 2024-03-10, COMPLETE",
        "2024-03-09, 2024-03-10, INCOMPLETE",
        "2024-03-09, 2024-03-09, COMPLETE",
        // What comes after the day judged is not seen, so nothing is lacking there.
        "2024-03-10, 2024-12-31, COMPLETE",
        "2024-03-09, 2024-12-31, INCOMPLETE",
    })
    void the_record_is_asked_to_speak_up_to_the_day_judged(LocalDate until, LocalDate through, Knowledge knowledge) {
        Dossier dossier = Dossier.builder()
                .recordedUntil(until)
                .list(FactList.SESSIONS, List.of())
                .build();
        assertThat(Seen.of(dossier, ask(ON), null).knowledge(FactList.SESSIONS, through))
                .isEqualTo(knowledge);
    }

    @Test
    void the_record_speaks_for_no_day_unless_it_says_so() {
        Dossier.Builder dossier = Dossier.builder();
        assertThat(Seen.of(dossier.build(), ask(ON), null).recordedThrough(ON)).isFalse();
        Seen seen = Seen.of(dossier.recordedUntil(ON).build(), ask(ON), null);
        assertThat(seen.recordedThrough(ON)).isTrue();
        assertThat(seen.recordedThrough(ON.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_question_without_act_judges_an_act_of_which_only_the_day_is_known(ActKind kind) {
        Fact act = Seen.of(Dossier.builder().build(), ask(ON), kind).act().fact();
        assertThat(act).isInstanceOf(kind.list().type());
        assertThat(act.id()).isNull();
        assertThat(act.day()).isEqualTo(ON);
    }
}
