package org.trajectrules.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trajectrules.decision.Advice;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.engine.Engine;

/** Holds what came out against what a scenario expects. */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final Engine.Run run;
    private final Decision decision;
    private final List<String> failures = new ArrayList<>();

    private ScenarioCheck(Scenario scenario, Engine.Run run) {
        this.scenario = scenario;
        this.run = run;
        this.decision = run.decision();
    }

    /** What does not agree; empty if all does. */
    public static List<String> failures(Scenario scenario, Engine.Run run) {
        ScenarioCheck check = new ScenarioCheck(scenario, run);
        check.outcome();
        check.findings();
        check.entitlement();
        scenario.rules().stream()
                .filter(rule -> !run.fired().contains(rule))
                .forEach(rule -> check.failures.add("rule did not fire: " + rule));
        return check.failures;
    }

    private void outcome() {
        expect("outcome", scenario.outcome(), decision.outcome());
        if (decision instanceof Undetermined undetermined) {
            if (scenario.cause() != null) {
                expect("cause", scenario.cause(), undetermined.cause());
            }
            undetermined.defects().forEach(defect -> failures.add("defect: " + defect));
            if (scenario.missing() != null) {
                expect(
                        "missing",
                        new HashSet<>(scenario.missing()),
                        new HashSet<>(undetermined.missing().stream()
                                .map(ScenarioCheck::path)
                                .toList()));
            }
        } else if (scenario.cause() != null || scenario.missing() != null) {
            failures.add("a cause or missing data is expected of a decision that is made");
        }
        Set<String> advice =
                new HashSet<>(decision.advice().stream().map(Advice::id).toList());
        scenario.advice().stream()
                .filter(id -> !advice.contains(id))
                .forEach(id -> failures.add("no advice " + id + " among " + advice));
    }

    private static String path(Missing missing) {
        return missing.path() + (missing.by() == null ? "" : " by " + missing.by());
    }

    private void findings() {
        scenario.because().forEach((criterion, verdict) -> {
            Optional<Finding> finding = finding(criterion);
            expect(criterion, verdict, finding.map(Finding::verdict).orElse(null));
        });
        scenario.cited().forEach((criterion, ids) -> finding(criterion).ifPresent(finding -> {
            List<String> cited = finding.evidence().stream()
                    .filter(Evidence.OfFact.class::isInstance)
                    .map(of -> ((Evidence.OfFact) of).id())
                    .toList();
            ids.stream()
                    .filter(id -> !cited.contains(id))
                    .forEach(id -> failures.add(criterion + " does not cite " + id + ", but " + cited));
        }));
        scenario.choices().forEach((criterion, ids) -> finding(criterion)
                .ifPresent(finding -> expect("choices of " + criterion, Set.copyOf(ids), finding.choices())));
    }

    private Optional<Finding> finding(String criterion) {
        return decision.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst();
    }

    private void entitlement() {
        Map<String, String> slots = Slots.of(decision.entitlement());
        scenario.entitlement().forEach((slot, expected) -> {
            if (!Slots.NAMES.contains(slot)) {
                failures.add("no slot (" + slot + ") in an entitlement");
            } else if (!Slots.same(expected, slots.get(slot))) {
                expect("entitlement " + slot, expected, slots.get(slot));
            }
        });
    }

    private void expect(String what, Object expected, @org.jspecify.annotations.Nullable Object actual) {
        if (!expected.equals(actual)) {
            failures.add(what + ": expected " + expected + ", but was " + actual + " " + run.variant());
        }
    }

    /** The slots of an entitlement, as text. */
    private static final class Slots {

        static final Set<String> NAMES = Set.of(java.util.Arrays.stream(Entitlement.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toArray(String[]::new));

        private Slots() {}

        static Map<String, String> of(Entitlement entitlement) {
            Map<String, String> slots = new java.util.TreeMap<>();
            entitlement.told().forEach((slot, value) -> slots.put(slot, value.toString()));
            return slots;
        }

        static boolean same(String expected, @org.jspecify.annotations.Nullable String actual) {
            if (actual == null) {
                return expected.isEmpty();
            }
            boolean amounts = expected.matches("\\d+(\\.\\d+)?") && actual.matches("\\d+\\.\\d+");
            return amounts
                    ? new java.math.BigDecimal(expected).compareTo(new java.math.BigDecimal(actual)) == 0
                    : expected.equals(actual);
        }
    }
}
