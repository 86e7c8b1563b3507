package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Settlement;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.testkit.RandomDossiers;
import org.trajectrules.testkit.Scenario;
import org.trajectrules.testkit.ScenarioReader;

/** What is told to settle a decision does so, and no less would, whatever the dossier. */
class SettlingLawTest {

    private static final int UNDETERMINED = 8;
    private static final int MOST_DOSSIERS = 5_000;
    private static final int SOME = 30;
    private static final long SEED = 20261124L;
    private static final Rulebook RULEBOOK = Rulebook.load();

    @TestFactory
    Stream<DynamicTest> random_dossier() {
        return RULEBOOK.packs().get(0).decisions().stream()
                .map(decision -> DynamicTest.dynamicTest(decision.id(), () -> settle(decision)));
    }

    private static void settle(DecisionSpec decision) {
        RandomDossiers dossiers =
                new RandomDossiers(SEED, RULEBOOK.packs().get(0).days());
        int left = UNDETERMINED;
        for (int i = 0; i < MOST_DOSSIERS && left > 0; i++) {
            RandomDossiers.Case drawn = dossiers.next(decision);
            Decision made = RULEBOOK.decide(drawn.question(), drawn.dossier());
            if (made instanceof Undetermined undetermined && undetermined.cause() == Cause.MISSING_DATA) {
                left--;
                check(undetermined, "seed " + SEED + ", " + decision.id() + " dossier " + i);
            }
        }
        assertThat(left).as("too few undetermined").isLessThan(UNDETERMINED);
    }

    private static void check(Undetermined decision, String number) {
        List<Settling.Found> found = Settling.found(RULEBOOK, decision);
        assertThat(found).as(number).hasSizeLessThanOrEqualTo(Settling.MOST_TOLD);
        for (Settling.Found each : found) {
            Settlement told = each.settlement();
            assertThat(told.what()).as(number).allMatch(missing -> each.asked().stream()
                    .anyMatch(asked -> Attempt.names(asked, missing)));
            assertThat(told.what()).as(number).anyMatch(missing -> Attempt.names(decision, missing));
            assertThat(RULEBOOK.decide(each.posed().question(), each.posed().dossier())
                            .outcome())
                    .as(number)
                    .isEqualTo(told.outcome());
            assertThat(found)
                    .as(number)
                    .noneMatch(other -> other != each
                            && other.settlement().outcome() == told.outcome()
                            && paths(told).containsAll(paths(other.settlement())));
        }
        List<Settlement> again = RULEBOOK.settling(decision);
        assertThat(again).as(number).isNotEmpty();
        if (!found.isEmpty()) {
            assertThat(again)
                    .as(number)
                    .isEqualTo(found.stream().map(Settling.Found::settlement).toList());
        }
    }

    private static List<String> paths(Settlement settlement) {
        return settlement.what().stream().map(Missing::path).toList();
    }

    /** What was granted, and is undetermined once a list is taken out of the dossier, is granted again by something. */
    @Test
    void most_of_what_was_taken_out_of_a_granted_scenario_is_found_again() {
        List<Undetermined> robbed = new ArrayList<>();
        for (Scenario scenario :
                new ScenarioReader(RULEBOOK.reader()).readAll(Path.of("src/test/resources/org/trajectrules"))) {
            if (RULEBOOK.decide(scenario.question(), scenario.dossier()).granted()) {
                for (FactList list : scenario.dossier().lists().keySet()) {
                    Decision decision = RULEBOOK.decide(scenario.question(), without(list, scenario.dossier()));
                    if (decision instanceof Undetermined undetermined && undetermined.cause() == Cause.MISSING_DATA) {
                        robbed.add(undetermined);
                    }
                }
            }
        }
        List<Undetermined> some = new ArrayList<>();
        for (int i = 0; i < robbed.size(); i += Math.max(1, robbed.size() / SOME)) {
            some.add(robbed.get(i));
        }
        assertThat(some).hasSizeGreaterThan(SOME / 2);
        assertThat(some.stream().filter(SettlingLawTest::canBeGranted).count())
                .isGreaterThanOrEqualTo(some.size() * 3L / 4);
    }

    private static boolean canBeGranted(Undetermined decision) {
        return RULEBOOK.settling(decision).stream().anyMatch(each -> each.outcome() == Outcome.GRANTED);
    }

    private static Dossier without(FactList list, Dossier dossier) {
        Map<FactList, List<Fact>> lists = new EnumMap<>(dossier.lists());
        lists.remove(list);
        return new Dossier(dossier.recordedUntil(), dossier.incomplete(), dossier.patient(), lists, List.of());
    }
}
