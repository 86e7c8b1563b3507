package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.education;
import static org.trajectrules.fact.Facts.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private static final LocalDate ON = day("2024-02-29");

    @Test
    void an_absent_list_is_absent_and_a_present_one_complete() {
        Dossier dossier = Facts.dossier(FactList.SESSIONS);
        assertThat(dossier.knowledge(FactList.SESSIONS, ON)).isEqualTo(Knowledge.COMPLETE);
        assertThat(dossier.knowledge(FactList.CONTACTS, ON)).isEqualTo(Knowledge.ABSENT);
        assertThat(dossier.list(FactList.CONTACTS)).isEmpty();
        assertThat(dossier.all(Contact.class)).isEmpty();
    }

    @Test
    void a_list_named_incomplete_is_so_and_one_that_is_absent_stays_absent() {
        Dossier dossier = Dossier.builder()
                .list(FactList.SESSIONS, List.of())
                .incomplete(FactList.SESSIONS)
                .incomplete(FactList.CONTACTS)
                .build();
        assertThat(dossier.knowledge(FactList.SESSIONS, ON)).isEqualTo(Knowledge.INCOMPLETE);
        assertThat(dossier.knowledge(FactList.CONTACTS, ON)).isEqualTo(Knowledge.ABSENT);
    }

    @ParameterizedTest(name = "through {0}: {1}")
    @CsvSource({
        "2024-02-28, COMPLETE",
        "2024-02-29, COMPLETE",
        "2024-03-01, INCOMPLETE",
    })
    void a_list_is_incomplete_from_the_day_after_the_record_ends(LocalDate through, Knowledge knowledge) {
        Dossier dossier = Dossier.builder()
                .recordedUntil(ON)
                .list(FactList.SESSIONS, List.of())
                .build();
        assertThat(dossier.knowledge(FactList.SESSIONS, through)).isEqualTo(knowledge);
        assertThat(dossier.knowledge(FactList.CONTACTS, through)).isEqualTo(Knowledge.ABSENT);
    }

    @Test
    void an_item_without_kind_makes_its_own_list_incomplete_and_no_other() {
        Dossier dossier = Dossier.builder()
                .list(FactList.SESSIONS, List.of(education("s1", "2024-01-01"), session("s2", "2024-01-02", null)))
                .list(FactList.CONTACTS, List.of())
                .build();
        assertThat(dossier.knowledge(FactList.SESSIONS, ON)).isEqualTo(Knowledge.INCOMPLETE);
        assertThat(dossier.knowledge(FactList.CONTACTS, ON)).isEqualTo(Knowledge.COMPLETE);
    }

    @Test
    void a_list_holds_facts_of_its_own_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.dossier(FactList.CONTACTS, education("pseudonym-7", "2024-01-01")))
                .withMessage("a Session among the contacts\nMaybe it belongs to another list?");
    }

    @Test
    void an_id_stands_once_in_a_dossier_and_is_not_told() {
        Session one = education("pseudonym-7", "2024-01-01");
        Dossier.Builder twice = Dossier.builder()
                .list(FactList.SESSIONS, List.of(one))
                .list(FactList.BILLINGS, List.of(Facts.billing("pseudonym-7", "2024-01-01", "400374")));
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("an id among the billings is missing or stands twice\n"
                        + "Maybe number the facts of a dossier throughout?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.dossier(FactList.SESSIONS, Session.unknown(ON)))
                .withMessageStartingWith("an id among the sessions is missing");
    }

    @Test
    void a_dossier_does_not_change_with_the_list_it_was_made_of() {
        List<Session> sessions = new ArrayList<>(List.of(education("s1", "2024-01-01")));
        Dossier dossier = Dossier.builder().list(FactList.SESSIONS, sessions).build();
        sessions.add(education("s2", "2024-01-02"));
        assertThat(dossier.all(Session.class)).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> dossier.lists().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> dossier.incomplete().clear());
    }

    @Test
    void a_dossier_and_a_question_tell_a_log_nothing_of_the_patient() {
        Session session = education("pseudonym-7", "2024-01-01");
        Dossier dossier = Dossier.builder()
                .patient(new Patient("patient-8", day("1960-05-05"), Residence.HOME, true, null))
                .list(FactList.SESSIONS, List.of(session))
                .questions(List.of(Question.of("education.session").on(ON).about(session)))
                .build();
        assertThat(dossier).hasToString("Dossier of 1 facts");
        assertThat(dossier.questions().get(0)).hasToString("Question of education.session on 2024-02-29");
        assertThat(Question.of("a").on(ON).about("trajectory-9")).hasToString("Question of a on 2024-02-29");
    }

    @ParameterizedTest
    @EnumSource
    void every_list_is_found_by_its_name_and_by_its_kind_of_fact(FactList list) {
        assertThat(FactList.named(list.fileName())).contains(list);
        assertThat(FactList.holding(list.type())).contains(list);
    }

    @Test
    void no_list_is_found_by_another_name() {
        assertThat(FactList.named("Sessions")).isEmpty();
        assertThat(FactList.holding(Patient.class)).isEmpty();
    }
}
