package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.engine.TestPack.finding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Delivery;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.SessionKind;

/** metIfAny, metIfNone, metIfAtLeast, metIfFewerThan and metIfAtMost over an absent, incomplete and complete list. */
class CountVerbsTest {

    private static final Missing SESSIONS = new Missing("sessions", null, null, null);

    private static Decision decide(Dossier dossier) {
        return TestPack.decide("verbs.counts", "2024-02-01", dossier);
    }

    private static Dossier dossier(Knowledge knowledge, int sessions) {
        return TestPack.knowing(FactList.SESSIONS, knowledge, TestPack.sessions(Format.GROUP, sessions))
                .build();
    }

    @ParameterizedTest(name = "{0} with {1}: any {2}, none {3}, two {4}, fewer than two {5}, two at most {6}")
    @CsvSource({
        "ABSENT,     0, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "INCOMPLETE, 0, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "INCOMPLETE, 1, MET,     NOT_MET, UNKNOWN, UNKNOWN, UNKNOWN",
        "INCOMPLETE, 2, MET,     NOT_MET, MET,     NOT_MET, UNKNOWN",
        "INCOMPLETE, 3, MET,     NOT_MET, MET,     NOT_MET, NOT_MET",
        "COMPLETE,   0, NOT_MET, MET,     NOT_MET, MET,     MET",
        "COMPLETE,   1, MET,     NOT_MET, NOT_MET, MET,     MET",
        "COMPLETE,   2, MET,     NOT_MET, MET,     NOT_MET, MET",
        "COMPLETE,   3, MET,     NOT_MET, MET,     NOT_MET, NOT_MET",
    })
    void a_count_proves_what_the_list_can_prove(
            Knowledge knowledge, int sessions, Verdict any, Verdict none, Verdict least, Verdict fewer, Verdict most) {
        Decision decision = decide(dossier(knowledge, sessions));
        assertThat(finding(decision, "V-any").verdict()).isEqualTo(any);
        assertThat(finding(decision, "V-none").verdict()).isEqualTo(none);
        assertThat(finding(decision, "V-least").verdict()).isEqualTo(least);
        assertThat(finding(decision, "V-fewer").verdict()).isEqualTo(fewer);
        assertThat(finding(decision, "V-most").verdict()).isEqualTo(most);
    }

    @Test
    void an_absent_list_is_what_is_missing() {
        for (Finding finding : decide(Dossier.builder().build()).findings()) {
            assertThat(finding.verdict()).as(finding.criterion()).isEqualTo(Verdict.UNKNOWN);
            assertThat(finding.cause()).isEqualTo(Cause.MISSING_DATA);
            assertThat(finding.missing())
                    .containsExactly(
                            finding.criterion().equals("V-sum")
                                    ? new Missing("deliveries", null, null, null)
                                    : SESSIONS);
        }
    }

    @Test
    void a_record_that_ends_before_the_day_judged_leaves_the_count_open() {
        Dossier until = TestPack.knowing(FactList.SESSIONS, Knowledge.COMPLETE, List.of())
                .recordedUntil(Facts.day("2024-01-31"))
                .build();
        assertThat(finding(decide(until), "V-none").missing()).containsExactly(SESSIONS);
    }

    @Test
    void an_item_without_kind_leaves_the_count_open() {
        Dossier unclear = TestPack.knowing(
                        FactList.SESSIONS, Knowledge.COMPLETE, List.of(Facts.session("u", "2024-01-05", null)))
                .build();
        assertThat(finding(decide(unclear), "V-none").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void have_and_need_the_facts_and_the_parameter_are_evidence() {
        Finding finding = finding(decide(dossier(Knowledge.COMPLETE, 1)), "V-least");
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence.OfFact(TestPack.sessions(Format.GROUP, 1).get(0)),
                        new Evidence.OfParameter("Need", Facts.day("2024-01-01"), Map.of("value", 2)),
                        new Evidence.OfCount(1, 2));
        assertThat(finding.rules()).containsExactly("at least");
    }

    @Test
    void one_at_least_and_none_tell_no_number() {
        Decision decision = decide(dossier(Knowledge.COMPLETE, 1));
        assertThat(Evidence.count(finding(decision, "V-any").evidence())).isNull();
        assertThat(Evidence.count(finding(decision, "V-none").evidence())).isNull();
    }

    @Test
    void a_parameter_has_its_value_of_the_day() {
        Dossier two = dossier(Knowledge.COMPLETE, 2);
        Decision june = TestPack.decide("verbs.counts", "2024-06-30", two);
        Decision july = TestPack.decide("verbs.counts", "2024-07-01", two);
        assertThat(finding(june, "V-least").verdict()).isEqualTo(Verdict.MET);
        assertThat(finding(july, "V-least").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding(july, "V-least").evidence()).contains(new Evidence.OfCount(2, 3));
    }

    @ParameterizedTest(name = "packs {0}, unclear {1}: {2}")
    @CsvSource({"4, false, MET", "5, false, NOT_MET", "4, true, UNKNOWN", "5, true, NOT_MET"})
    void a_sum_with_an_unclear_share_proves_only_too_much(int packs, boolean unclear, Verdict verdict) {
        List<Delivery> deliveries = unclear
                ? List.of(Facts.delivery("d1", "2024-01-01", packs), Facts.delivery("d2", "2024-01-02", null))
                : List.of(Facts.delivery("d1", "2024-01-01", packs));
        Finding finding = finding(
                decide(TestPack.knowing(FactList.DELIVERIES, Knowledge.COMPLETE, deliveries)
                        .build()),
                "V-sum");
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.evidence()).contains(new Evidence.OfCount(packs, 4));
        if (verdict == Verdict.UNKNOWN) {
            assertThat(finding.missing()).containsExactly(new Missing("deliveries", "d2", null, null));
        }
    }

    @Test
    void an_item_that_may_add_to_a_sum_is_asked() {
        Dossier dossier = TestPack.knowing(
                        FactList.SESSIONS,
                        Knowledge.COMPLETE,
                        List.of(Facts.session("foot", "2024-01-05", SessionKind.PODIATRY)))
                .build();
        assertThat(finding(decide(dossier), "V-most").missing())
                .containsExactly(new Missing("sessions", "foot", null, null));
    }
}
