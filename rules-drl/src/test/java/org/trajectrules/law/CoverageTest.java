package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Parameter;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Role;
import org.trajectrules.fact.Seen;
import org.trajectrules.json.ActReader;
import org.trajectrules.pack.Ask;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Judged;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.ParameterSpec;
import org.trajectrules.pack.Variant;
import org.trajectrules.testkit.RandomDossiers;

/** On every day on which the law changes, and on its eve: one edition, one value of each parameter, a decision. */
class CoverageTest {

    private static final long SEED = 20261124L;
    private static final int RICH = 3;
    private static final Pack PACK = Law.SHIPPED.pack();
    private static final NavigableSet<LocalDate> DAYS = days();

    private static NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(PACK.days());
        PACK.days().forEach(day -> days.add(day.minusDays(1)));
        return days;
    }

    @TestFactory
    Stream<DynamicTest> one_edition_and_a_decision_or_outside_the_covered_period() {
        return PACK.decisions().stream()
                .map(decision -> DynamicTest.dynamicTest(decision.id(), () -> {
                    List<String> faults = new ArrayList<>();
                    RandomDossiers dossiers = new RandomDossiers(SEED, DAYS);
                    for (LocalDate day : DAYS) {
                        for (Dossier dossier : asked(dossiers, decision, day)) {
                            decision.asks().forEach(ask -> faults.addAll(faults(decision, ask, dossier, day)));
                        }
                    }
                    assertThat(faults).as("seed %d", SEED).isEmpty();
                }));
    }

    private static List<Dossier> asked(RandomDossiers dossiers, DecisionSpec decision, LocalDate day) {
        List<Dossier> asked = new ArrayList<>(List.of(Dossier.builder().build()));
        for (int i = 0; i < RICH; i++) {
            asked.add(dossiers.next(decision, day).dossier());
        }
        return asked;
    }

    private static List<String> faults(DecisionSpec decision, Ask ask, Dossier dossier, LocalDate day) {
        Question question = new Question(decision.id(), day, ask.about(), act(ask, day));
        Engine.Run run = Law.SHIPPED.run(question, dossier);
        Cause cause = run.decision() instanceof Undetermined undetermined ? undetermined.cause() : null;
        boolean answered = judged(decision, question, dossier).stream().anyMatch(judged -> {
            List<Edition> inForce = decision.variants().stream()
                    .filter(variant -> variant.id().equals(run.variant()))
                    .flatMap(variant -> variant.editions().stream())
                    .filter(edition -> edition.period().covers(judged))
                    .toList();
            if (!decision.covered().covers(judged) || (!run.variant().isEmpty() && inForce.isEmpty())) {
                return cause == Cause.OUTSIDE_COVERED_PERIOD;
            }
            return run.variant().isEmpty()
                    ? cause == Cause.MISSING_DATA
                    : inForce.size() == 1
                            && inForce.get(0).id().equals(run.decision().stamp().edition());
        });
        if (answered && cause != Cause.RULES_DEFECT) {
            return List.of();
        }
        String defects = run.decision() instanceof Undetermined undetermined ? " " + undetermined.defects() : "";
        return List.of(day + " " + ask.about() + " " + run.variant() + ": "
                + run.decision().outcome() + " " + cause + " by "
                + run.decision().stamp().edition() + defects);
    }

    private static Fact act(Ask ask, LocalDate day) {
        Provider gp = new Provider("gp", Role.GP, null, "", null, null, null);
        Provider specialist = new Provider("sp", Role.INTERNIST, null, "", null, null, null);
        return ask.kind() == null || ask.act() == null
                ? null
                : ActReader.read(
                        ask.file(),
                        ask.kind(),
                        ask.act(),
                        day,
                        Map.of("holder", gp, "signer", gp, "specialist", specialist));
    }

    /** The days that may be judged: that of the question, or an anniversary. */
    private static Set<LocalDate> judged(DecisionSpec decision, Question question, Dossier dossier) {
        Set<LocalDate> judged = new TreeSet<>();
        int back = decision.judged() == Judged.LASTING_ANNIVERSARY ? 1 : 0;
        for (int years = 0; years <= back; years++) {
            var year = Seen.of(
                            dossier,
                            question,
                            decision.acts().stream().findFirst().orElse(null),
                            years)
                    .about()
                    .year();
            judged.add(decision.judged() == Judged.DAY || year == null ? question.on() : year.anniversary());
        }
        return judged;
    }

    @Test
    void every_parameter_that_an_edition_declares_has_one_value_on_every_day_it_covers() {
        List<String> faults = new ArrayList<>();
        for (DecisionSpec decision : PACK.decisions()) {
            for (Variant variant : decision.variants()) {
                for (LocalDate day : DAYS) {
                    List<Edition> inForce = variant.editions().stream()
                            .filter(edition -> edition.period().covers(day))
                            .toList();
                    if (inForce.size() > 1) {
                        faults.add(decision.id() + " " + variant.id() + " " + day + ": " + inForce);
                    }
                    inForce.forEach(edition -> Law.SHIPPED.declared(edition).stream()
                            .filter(name -> !isOne(name, Law.SHIPPED.values(edition, day), day))
                            .forEach(name -> faults.add(edition.id() + " " + day + ": " + name)));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Each rule file that declares a parameter reads it for itself. */
    private static boolean isOne(String name, List<Parameter> values, LocalDate day) {
        Map<Class<?>, List<Parameter>> byDeclaration = values.stream()
                .filter(value -> value.getName().equals(name))
                .collect(Collectors.groupingBy(Parameter::getClass));
        return byDeclaration.isEmpty()
                ? isOne(name, day, List.of())
                : byDeclaration.values().stream().allMatch(found -> isOne(name, day, found));
    }

    /** Of a table: its rows of one day, each another; none where a choice leaves the value out. */
    private static boolean isOne(String name, LocalDate day, List<Parameter> found) {
        ParameterSpec spec = PACK.parameter(name).orElse(null);
        if (spec == null) {
            return found.size() == 1;
        }
        var since = spec.on(day).orElse(null);
        return since != null
                && found.size() == since.getValue().rows().size()
                && (!found.isEmpty() || since.getValue().choice() != null)
                && found.stream().allMatch(value -> value.getSince().equals(since.getKey()))
                && found.stream().map(Parameter::getColumns).distinct().count() == found.size();
    }
}
