package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Explainer;
import org.trajectrules.pack.Pack;
import org.trajectrules.testkit.RandomDossiers;

/** Whatever a dossier holds, a decision is made, and it can be told in every language. */
class RandomDossiersTest {

    /** Each is asked every decision of the catalogue. */
    private static final int DOSSIERS = 100_000;

    private static final int IN_A_SHARE = 500;
    private static final int TOLD = 50;
    private static final long SEED = 20261122L;
    private static final Pack PACK = Law.SHIPPED.pack();

    private static final List<String> DEFECTS = new ArrayList<>();
    private static final List<String> UNTOLD = new ArrayList<>();
    private static final Set<String> FIRED = new HashSet<>();

    @BeforeAll
    static void decide_them_all() {
        for (Share share : Shares.of(DOSSIERS / IN_A_SHARE, Share::new)) {
            DEFECTS.addAll(share.defects);
            UNTOLD.addAll(share.untold);
            FIRED.addAll(share.fired);
        }
    }

    /** Some of the dossiers, with what went wrong. */
    private static final class Share {

        private final List<String> defects = new ArrayList<>();
        private final List<String> untold = new ArrayList<>();
        private final Set<String> fired = new HashSet<>();

        Share(int share) {
            RandomDossiers dossiers = new RandomDossiers(SEED + share, Law.days());
            for (int i = 0; i < IN_A_SHARE; i++) {
                boolean told = i % TOLD == 0;
                String dossier = "seed " + (SEED + share) + " dossier " + i + ", ";
                dossiers.next(PACK.decisions()).forEach(drawn -> decide(drawn, dossier, told));
            }
        }

        private void decide(RandomDossiers.Case drawn, String dossier, boolean told) {
            String number = dossier + drawn.question().decision();
            Engine.Run run = Law.SHIPPED.run(drawn.question(), drawn.dossier());
            fired.addAll(run.fired());
            if (run.decision() instanceof Undetermined undetermined && undetermined.cause() == Cause.RULES_DEFECT) {
                defects.add(number + ": " + undetermined.defects());
            }
            if (told) {
                PACK.languages().forEach(language -> tell(run, language, number));
            }
        }

        private void tell(Engine.Run run, String language, String number) {
            Explanation told = new Explainer(PACK, language).explain(run.decision());
            told.lines().stream()
                    .filter(line -> line.text().isBlank() || line.text().contains("{"))
                    .forEach(line -> untold.add(number + " " + language + ": " + line.criterion() + " " + line.text()));
        }
    }

    @Test
    void no_dossier_finds_a_defect_in_the_rules() {
        assertThat(DEFECTS).isEmpty();
    }

    @Test
    void every_decision_can_be_told() {
        assertThat(UNTOLD).isEmpty();
    }

    @Test
    void every_rule_fires() {
        Set<String> silent = new TreeSet<>();
        for (DecisionSpec decision : PACK.decisions()) {
            silent.addAll(Law.SHIPPED.scopeRules(decision));
            decision.variants().forEach(variant -> variant.editions()
                    .forEach(edition -> silent.addAll(Law.SHIPPED.rules(edition))));
        }
        silent.removeAll(FIRED);
        assertThat(silent).as("rules that never fired, seed " + SEED).isEmpty();
    }
}
