package org.trajectrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.fact.Delivery;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Session;
import org.trajectrules.fact.Trajectory;

class DossierQuestionsTest {

    private static final LocalDate FEBRUARY_10 = LocalDate.of(2024, 2, 10);

    private final Dossier full = Samples.readJson(Samples.text("full.json")).dossier();

    private <T extends Fact> T only(Class<T> type, String id) {
        return Samples.only(full, type, id);
    }

    @Test
    void a_recorded_act_is_the_fact_of_the_dossier() {
        List<Question> questions = full.questions();
        assertThat(questions.get(2).act()).isSameAs(only(Session.class, "s1"));
        assertThat(questions.get(4).act()).isSameAs(only(Delivery.class, "d1"));
        assertThat(questions.get(5).act()).isSameAs(only(Prescription.class, "x2"));
        assertThat(questions.get(8).act()).isSameAs(only(Trajectory.class, "z1"));
    }

    @Test
    void an_inline_act_has_the_day_of_its_question_and_needs_no_id() {
        Session session = (Session) full.questions().get(3).act();
        assertThat(session.id()).isNull();
        assertThat(session.on()).isEqualTo("2024-02-11");
        assertThat(session.provider()).isSameAs(only(Provider.class, "edu"));
    }

    @ParameterizedTest
    @CsvSource({"6, Delivery", "7, Prescription"})
    void an_inline_act_shows_its_kind_by_its_fields(int question, String type) {
        assertThat(full.questions().get(question).act().getClass().getSimpleName())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"9, 2024-02-02", "10, 2024-03-02"})
    void an_inline_contract_begins_on_its_receipt_or_else_on_the_day_judged(int question, LocalDate from) {
        assertThat(full.questions().get(question).act().day()).isEqualTo(from);
    }

    @Test
    void a_question_may_name_no_act_and_an_unlisted_trajectory() {
        String questions =
                "\"questions\": [{\"decision\": \"education.session\", \"on\": \"2024-02-10\", \"about\": \"elsewhere\"}]";
        assertThat(Samples.readJson(Samples.dossier(questions)).dossier().questions())
                .containsExactly(new Question("education.session", FEBRUARY_10, "elsewhere", null));
    }
}
