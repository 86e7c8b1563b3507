package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.testkit.Scenario;
import org.trajectrules.testkit.ScenarioCheck;

/** Every scenario beside the topics, on the shipped rules, on the classic engine and with facts in another order. */
class ScenariosTest {

    @TestFactory
    Stream<DynamicTest> scenario() {
        return Law.SCENARIOS.stream()
                .map(scenario -> DynamicTest.dynamicTest(name(scenario), () -> {
                    Engine.Run run = Law.SHIPPED.run(scenario.question(), scenario.dossier());
                    assertThat(ScenarioCheck.failures(scenario, run)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> classic_engine_and_shuffled_facts_decide_alike() {
        Engine classic = Engine.classic(PackFiles.in(Law.SOURCES), Law.class.getClassLoader());
        Engine shuffled = Law.SHIPPED.shuffled(20261122L);
        return Law.SCENARIOS.stream()
                .map(scenario -> DynamicTest.dynamicTest(name(scenario), () -> {
                    var decision = Law.SHIPPED.decide(scenario.question(), scenario.dossier());
                    assertThat(classic.decide(scenario.question(), scenario.dossier()))
                            .isEqualTo(decision);
                    assertThat(shuffled.decide(scenario.question(), scenario.dossier()))
                            .isEqualTo(decision);
                }));
    }

    private static String name(Scenario scenario) {
        return scenario.file() + ":" + scenario.line() + " " + scenario.name();
    }
}
