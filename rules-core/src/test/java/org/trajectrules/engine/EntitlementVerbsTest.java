package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trajectrules.decision.Advice;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Residence;

/** quota, code, amount, amountUpTo, share, supplement, the days, and advise. */
class EntitlementVerbsTest {

    private static final Dossier EMPTY = Dossier.builder().build();

    private static Decision decide(Fact act, Dossier dossier) {
        return TestPack.decide(
                Question.of("verbs.gift").on(Facts.day("2024-02-10")).about(act), dossier);
    }

    private static Entitlement given(Format format, Dossier dossier) {
        return decide(Facts.education("asked", "2024-02-10", format), dossier).entitlement();
    }

    private static Dossier knowing(FactList list, Knowledge knowledge, List<? extends Fact> facts) {
        return TestPack.knowing(list, knowledge, facts).build();
    }

    @ParameterizedTest(name = "{0} with {1}, preferential {2}: used {3}, left {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLETE,   0, true,  0, 1",
                "COMPLETE,   1, true,  1, 0",
                "COMPLETE,   3, true,  3, 0",
                "COMPLETE,   0, false, 0, 2",
                "COMPLETE,   1, false, 1, 1",
                "INCOMPLETE, 1, true,  -, -",
                "ABSENT,     0, true,  -, -",
            })
    void a_quota_tells_what_was_used_before_and_what_is_left_after_if_granted(
            Knowledge knowledge, int sessions, boolean granted, @Nullable Integer used, @Nullable Integer left) {
        Dossier dossier = TestPack.knowing(FactList.SESSIONS, knowledge, TestPack.sessions(Format.GROUP, sessions))
                .patient(TestPack.patient(granted, null))
                .build();
        Decision decision = decide(Facts.education("asked", "2024-02-10", Format.GROUP), dossier);
        assertThat(decision.outcome()).isEqualTo(granted ? Outcome.GRANTED : Outcome.REFUSED);
        assertThat(decision.entitlement().max()).isEqualTo(2);
        assertThat(decision.entitlement().used()).isEqualTo(used);
        assertThat(decision.entitlement().left()).isEqualTo(left);
    }

    @Test
    void an_act_can_take_several_of_a_quota() {
        Dossier dossier =
                knowing(FactList.DELIVERIES, Knowledge.COMPLETE, List.of(Facts.delivery("d", "2024-01-01", 1)));
        Entitlement entitlement =
                decide(Facts.delivery("asked", "2024-02-10", 3), dossier).entitlement();
        assertThat(entitlement.used()).isEqualTo(1);
        assertThat(entitlement.max()).isEqualTo(6);
        assertThat(entitlement.left()).isEqualTo(2);
    }

    @Test
    void the_insurer_pays_up_to_the_cap_and_the_patient_the_rest_up_to_the_most() {
        Entitlement split = given(Format.INDIVIDUAL, EMPTY);
        assertThat(split.code()).isEqualTo("400374");
        assertThat(split.amount()).hasToString("8.00");
        assertThat(split.patientShare()).hasToString("1.50");
    }

    @Test
    void money_has_two_decimals() {
        Entitlement whole = given(Format.GROUP, knowing(FactList.BILLINGS, Knowledge.COMPLETE, List.of()));
        assertThat(whole.code()).isEqualTo("794253");
        assertThat(whole.amount()).hasToString("6.00");
        assertThat(whole.patientShare()).hasToString("1.50");
        assertThat(whole.supplement()).as("half a cent is rounded up").hasToString("0.01");
    }

    @Test
    void no_amount_and_no_code_is_told_for_a_day_for_which_none_is_known() {
        Decision may = TestPack.decide(
                Question.of("verbs.gift")
                        .on(Facts.day("2024-05-01"))
                        .about(Facts.education("asked", "2024-05-01", Format.GROUP)),
                EMPTY);
        assertThat(may.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(may.entitlement().amount()).isNull();
        assertThat(may.entitlement().code()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_slot_that_depends_on_what_is_not_there_needs_a_complete_list(Knowledge knowledge) {
        assertThat(given(Format.GROUP, knowing(FactList.BILLINGS, knowledge, List.of()))
                                .supplement()
                        != null)
                .isEqualTo(knowledge == Knowledge.COMPLETE);
    }

    @Test
    void of_several_days_the_first_until_and_the_last_of_the_others_count() {
        Entitlement entitlement = given(Format.GROUP, EMPTY);
        assertThat(entitlement.from()).isEqualTo("2024-02-01");
        assertThat(entitlement.until()).isEqualTo("2024-11-30");
        assertThat(entitlement.nextPossible()).isEqualTo("2025-02-01");
        assertThat(entitlement.dueOn()).isEqualTo("2024-03-11");
    }

    @Test
    void a_refusal_opens_no_period_but_tells_the_next_possible_day() {
        Entitlement refused = given(Format.GROUP, TestPack.of(TestPack.patient(false, null)));
        assertThat(refused.nextPossible()).isEqualTo("2025-02-01");
        assertThat(refused.from()).isNull();
        assertThat(refused.until()).isNull();
        assertThat(refused.dueOn()).isNull();
    }

    @Test
    void two_codes_for_one_act_are_a_defect_of_the_rules() {
        Decision torn = TestPack.compiled()
                .decide(
                        Question.of("verbs.gift")
                                .on(Facts.day("2024-02-10"))
                                .about(Facts.education("asked", "2024-02-10", Format.GROUP)),
                        TestPack.of(TestPack.patient(true, Residence.COLLECTIVE)));
        assertThat(torn).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) torn).cause()).isEqualTo(Cause.RULES_DEFECT);
        assertThat(((Undetermined) torn).defects())
                .singleElement()
                .asString()
                .startsWith("two rules give the entitlement another code (")
                .contains("794253", "000000");
        assertThat(torn.entitlement()).isEqualTo(Entitlement.NONE);
    }

    @Test
    void advice_stands_apart_and_names_its_evidence() {
        Dossier home = TestPack.knowing(FactList.CONTACTS, Knowledge.COMPLETE, List.of())
                .patient(TestPack.patient(null, Residence.COLLECTIVE))
                .build();
        Decision decision = decide(Facts.delivery("asked", "2024-02-10", 1), home);
        assertThat(decision.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.advice())
                .containsExactly(
                        new Advice("C-3", "advice", List.of(new Evidence.OfFact(home.patient()))),
                        new Advice("C-3", "advice about a list", List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void advice_on_what_is_not_there_needs_a_complete_list(Knowledge knowledge) {
        Decision decision =
                decide(Facts.delivery("asked", "2024-02-10", 1), knowing(FactList.CONTACTS, knowledge, List.of()));
        assertThat(decision.advice()).hasSize(knowledge == Knowledge.COMPLETE ? 1 : 0);
    }
}
