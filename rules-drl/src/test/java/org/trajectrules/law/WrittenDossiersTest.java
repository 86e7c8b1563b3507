package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Question;
import org.trajectrules.json.DossierWriter;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.testkit.RandomDossiers;

/** Reading what was written gives the dossier that was written, whatever it holds. */
class WrittenDossiersTest {

    private static final int DOSSIERS = 1_000;
    private static final long SEED = 20261123L;

    @TestFactory
    Stream<DynamicTest> random_dossier() {
        return Law.SHIPPED.pack().decisions().stream()
                .map(decision -> DynamicTest.dynamicTest(decision.id(), () -> readBack(decision)));
    }

    private static void readBack(DecisionSpec decision) {
        RandomDossiers dossiers = new RandomDossiers(SEED, Law.days());
        int written = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            RandomDossiers.Case drawn = dossiers.next(decision);
            Dossier dossier = asking(drawn.question(), drawn.dossier());
            if (refersOnlyToListed(dossier)) {
                written++;
                assertThat(readBack(dossier))
                        .as("seed %d, %s dossier %d", SEED, decision.id(), i)
                        .isEqualTo(dossier);
            }
        }
        assertThat(written).isGreaterThan(DOSSIERS / 2);
    }

    @TestFactory
    Stream<DynamicTest> dossier_of_a_scenario() {
        return Law.SCENARIOS.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    Dossier dossier = asking(scenario.question(), scenario.dossier());
                    assertThat(readBack(dossier)).isEqualTo(dossier);
                }));
    }

    private static Dossier asking(Question question, Dossier dossier) {
        return new Dossier(
                dossier.recordedUntil(), dossier.incomplete(), dossier.patient(), dossier.lists(), List.of(question));
    }

    private static Dossier readBack(Dossier dossier) {
        byte[] json = DossierWriter.toJson(dossier).getBytes(StandardCharsets.UTF_8);
        return Law.READER.read("written.json", json).dossier();
    }

    /** A file cannot say anything of a fact that stands in no list, but for an act that the question holds. */
    private static boolean refersOnlyToListed(Dossier dossier) {
        List<Fact> owners = new ArrayList<>();
        dossier.lists().values().forEach(owners::addAll);
        dossier.questions().stream()
                .map(Question::act)
                .filter(act -> act != null)
                .forEach(owners::add);
        return owners.stream()
                .flatMap(WrittenDossiersTest::references)
                .allMatch(to -> to.id() == null
                        || dossier.lists()
                                .containsKey(FactList.holding(to.getClass()).orElseThrow()));
    }

    private static Stream<Fact> references(Fact owner) {
        return Stream.of(owner.getClass().getRecordComponents())
                .filter(component -> Fact.class.isAssignableFrom(component.getType()))
                .map(component -> {
                    try {
                        return (Fact) component.getAccessor().invoke(owner);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .flatMap(to -> to instanceof Contract ? references(to) : Stream.of(to));
    }
}
