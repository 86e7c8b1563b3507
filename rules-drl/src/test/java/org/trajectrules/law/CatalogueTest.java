package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trajectrules.decision.Stamp;
import org.trajectrules.decision.Verdict;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.Criterion;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.Variant;
import org.trajectrules.testkit.Scenario;

/** Every criterion and every rule has its scenarios; everything that is named is used. */
class CatalogueTest {

    private static final Pack PACK = Law.SHIPPED.pack();
    private static final Set<String> SEEN = new HashSet<>();
    private static final Set<String> FIRED = new HashSet<>();

    @BeforeAll
    static void run_every_scenario() {
        for (Scenario scenario : Law.SCENARIOS) {
            Engine.Run run = Law.SHIPPED.run(scenario.question(), scenario.dossier());
            FIRED.addAll(run.fired());
            Stamp stamp = run.decision().stamp();
            run.decision().findings().stream()
                    .filter(finding -> scenario.because().get(finding.criterion()) == finding.verdict())
                    .forEach(finding -> SEEN.add(key(
                            scenario.question().decision(), stamp.edition(), finding.criterion(), finding.verdict())));
        }
    }

    private static String key(String decision, String edition, String criterion, Verdict verdict) {
        return String.join(" ", decision, edition, criterion, verdict.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void every_criterion_has_a_scenario_for_every_verdict_it_can_have() {
        Set<String> without = new TreeSet<>();
        for (DecisionSpec decision : PACK.decisions()) {
            for (Variant variant : decision.variants()) {
                for (Edition edition : variant.editions()) {
                    for (String id : edition.criteria()) {
                        Criterion criterion = PACK.criterion(id).orElseThrow();
                        for (Verdict verdict : Verdict.values()) {
                            String key = key(decision.id(), edition.id(), id, verdict);
                            boolean softened =
                                    verdict == Verdict.NOT_MET && edition.open().containsKey(id);
                            if (!criterion.never().contains(verdict) && !softened && !SEEN.contains(key)) {
                                without.add(key);
                            }
                        }
                    }
                }
            }
        }
        assertThat(without).as("criteria without a scenario").isEmpty();
    }

    @Test
    void every_rule_fires_in_a_scenario() {
        Set<String> silent = new TreeSet<>();
        PACK.decisions().forEach(decision -> decision.variants()
                .forEach(variant -> variant.editions().forEach(edition -> silent.addAll(Law.SHIPPED.rules(edition)))));
        PACK.decisions().forEach(decision -> silent.addAll(Law.SHIPPED.scopeRules(decision)));
        silent.removeAll(FIRED);
        assertThat(silent).as("rules that fire in no scenario").isEmpty();
    }

    @Test
    void every_criterion_is_asked_by_a_decision() {
        Set<String> unused = new TreeSet<>();
        PACK.topics().forEach(topic -> unused.addAll(topic.criteria().keySet()));
        PACK.decisions().forEach(decision -> decision.variants().forEach(variant -> variant.editions()
                .forEach(edition -> edition.criteria().forEach(unused::remove))));
        assertThat(unused).isEmpty();
    }

    @Test
    void the_first_seven_decisions_are_there() {
        List<String> ids = PACK.decisions().stream().map(DecisionSpec::id).toList();
        assertThat(ids)
                .contains(
                        "startup.eligibility",
                        "startup.billing",
                        "caretrajectory.eligibility",
                        "caretrajectory.contract",
                        "caretrajectory.renewal",
                        "education.session",
                        "material.caretrajectory");
    }

    @Test
    void every_scenario_name_is_unique_in_its_file() {
        assertThat(Law.SCENARIOS)
                .extracting(scenario -> scenario.file() + " " + scenario.name())
                .doesNotHaveDuplicates();
    }
}
