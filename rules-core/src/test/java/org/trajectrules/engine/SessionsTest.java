package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.engine.TestPack.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Question;

/** One decision never shows in another, whatever goes wrong and however many run at once. */
class SessionsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 60;
    private static final Question COUNTS = Question.of("verbs.counts").on(Facts.day("2024-02-01"));

    private static Dossier counting(int sessions, Knowledge knowledge) {
        return TestPack.knowing(FactList.SESSIONS, knowledge, TestPack.sessions(Format.GROUP, sessions))
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_rule_that_fails_is_a_defect_and_the_next_decision_is_sound(boolean executable) {
        Engine engine = executable ? TestPack.compiled() : TestPack.classic();
        Question question = Question.of("ends.broken").on(Facts.day("2024-03-10"));
        for (int round = 0; round < 3; round++) {
            Decision broken = engine.decide(question, TestPack.of(patient(true, null)));
            assertThat(broken).isInstanceOf(Undetermined.class);
            assertThat(((Undetermined) broken).cause()).isEqualTo(Cause.RULES_DEFECT);
            assertThat(((Undetermined) broken).defects())
                    .contains("IllegalArgumentException: rule (breaks) names no field (weight)")
                    .noneMatch(defect -> defect.contains("pseudonym"));
            assertThat(engine.decide(question, TestPack.of(patient(false, null)))
                            .outcome())
                    .as("round %d", round)
                    .isEqualTo(Outcome.GRANTED);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rules_without_end_are_a_defect_and_the_next_decision_is_sound(boolean executable) {
        Engine engine = executable ? TestPack.compiled() : TestPack.classic();
        Question question = Question.of("ends.endless").on(Facts.day("2024-03-10"));
        Undetermined endless = (Undetermined) engine.decide(question, TestPack.of(patient(true, null)));
        assertThat(endless.cause()).isEqualTo(Cause.RULES_DEFECT);
        assertThat(endless.defects()).containsExactly("the rules fired 10000 times without an end");
        assertThat(engine.decide(question, TestPack.of(patient(false, null))).outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void facts_of_one_decision_are_not_seen_in_the_next() {
        Decision none = TestPack.compiled().decide(COUNTS, counting(0, Knowledge.COMPLETE));
        Decision three = TestPack.compiled().decide(COUNTS, counting(3, Knowledge.COMPLETE));
        assertThat(none).isNotEqualTo(three);
        assertThat(TestPack.compiled().decide(COUNTS, counting(0, Knowledge.COMPLETE)))
                .isEqualTo(none);
    }

    @Test
    void one_question_of_one_dossier_gives_one_decision_each_time() {
        Dossier dossier = counting(2, Knowledge.INCOMPLETE);
        assertThat(TestPack.compiled().decide(COUNTS, dossier))
                .isEqualTo(TestPack.compiled().decide(COUNTS, dossier))
                .hasSameHashCodeAs(TestPack.compiled().decide(COUNTS, dossier));
    }

    @Test
    void decisions_made_at_once_by_four_threads_are_those_made_one_by_one() throws Exception {
        long seed = 42;
        List<Callable<Decision>> asked = asked(new Random(seed));
        List<Decision> oneByOne = new ArrayList<>();
        for (Callable<Decision> each : asked) {
            oneByOne.add(each.call());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Decision> atOnce = new ArrayList<>();
            for (Future<Decision> decision : threads.invokeAll(asked)) {
                atOnce.add(got(decision));
            }
            assertThat(atOnce).as("seed %d", seed).isEqualTo(oneByOne);
        } finally {
            threads.shutdownNow();
        }
        assertThat(oneByOne).extracting(Decision::outcome).contains(Outcome.values());
    }

    private static Decision got(Future<Decision> decision) throws InterruptedException {
        try {
            return decision.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** Every tenth decision breaks its session. */
    private static List<Callable<Decision>> asked(Random random) {
        List<Callable<Decision>> asked = new ArrayList<>();
        for (int round = 0; round < ROUNDS * THREADS; round++) {
            Dossier dossier = counting(random.nextInt(4), Knowledge.values()[random.nextInt(3)]);
            boolean breaks = round % 10 == 0;
            Boolean preferential = random.nextBoolean();
            asked.add(
                    switch (random.nextInt(3)) {
                        case 0 -> () -> TestPack.compiled().decide(COUNTS, dossier);
                        case 1 -> () -> TestPack.compiled().decide(broken(), TestPack.of(patient(breaks, null)));
                        default ->
                            () -> TestPack.compiled().decide(outranked(), TestPack.of(patient(preferential, null)));
                    });
        }
        return asked;
    }

    private static Question broken() {
        return Question.of("ends.broken").on(Facts.day("2024-03-10"));
    }

    private static Question outranked() {
        return Question.of("ends.outranked").on(Facts.day("2024-03-10"));
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "20240210"})
    void every_order_of_the_facts_gives_the_same_decision(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Dossier dossier = counting(random.nextInt(6), Knowledge.values()[random.nextInt(3)]);
            assertThat(TestPack.compiled().shuffled(random.nextLong()).decide(COUNTS, dossier))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(TestPack.compiled().decide(COUNTS, dossier));
        }
    }
}
