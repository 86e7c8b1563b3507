package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Explainer;
import org.trajectrules.testkit.RandomDossiers;

/** Whatever a dossier holds, a decision is made, and it can be told. */
class RandomDossiersTest {

    private static final int DOSSIERS = Integer.getInteger("dossiers", 20_000);
    private static final long SEED = 20261122L;

    @TestFactory
    Stream<DynamicTest> every_dossier_is_decided_and_every_rule_fires() {
        return Law.SHIPPED.pack().decisions().stream()
                .map(decision -> DynamicTest.dynamicTest(decision.id(), () -> decideAll(decision)));
    }

    private static void decideAll(DecisionSpec decision) {
        RandomDossiers dossiers = new RandomDossiers(SEED + decision.id().hashCode(), days());
        Explainer explainer = new Explainer(Law.SHIPPED.pack(), "nl");
        Set<String> silent = new TreeSet<>(Law.SHIPPED.scopeRules(decision));
        decision.variants().forEach(variant -> variant.editions().forEach(edition -> silent.addAll(Law.SHIPPED.rules(edition))));
        for (int i = 0; i < DOSSIERS; i++) {
            RandomDossiers.Case drawn = dossiers.next(decision);
            String number = "seed " + SEED + ", " + decision.id() + " dossier " + i;
            Engine.Run run = Law.SHIPPED.run(drawn.question(), drawn.dossier());
            assertThat(defects(run.decision())).as(number).isEmpty();
            silent.removeAll(run.fired());
            if (i % 20 == 0) {
                Explanation told = explainer.explain(run.decision());
                assertThat(told.summary()).as(number).isNotBlank().hasSizeLessThanOrEqualTo(Explanation.SUMMARY_LENGTH);
            }
        }
        assertThat(silent).as("rules that never fired, seed " + SEED).isEmpty();
    }

    private static Iterable<String> defects(Decision decision) {
        return decision instanceof Undetermined undetermined && undetermined.cause() == Cause.RULES_DEFECT
                ? undetermined.defects()
                : Set.of();
    }

    /** The first days of editions, parameters and settings. */
    private static Set<LocalDate> days() {
        Set<LocalDate> days = new HashSet<>();
        var pack = Law.SHIPPED.pack();
        pack.decisions().forEach(decision -> decision.variants()
                .forEach(variant -> variant.editions().forEach(edition -> days.add(edition.period().first()))));
        pack.topics().forEach(topic -> topic.parameters().values().forEach(spec -> days.addAll(spec.values().keySet())));
        pack.choices().values().forEach(choice -> choice.settings().values().forEach(spec -> days.addAll(spec.values().keySet())));
        return days;
    }
}
