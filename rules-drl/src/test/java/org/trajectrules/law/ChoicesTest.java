package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trajectrules.Catalogue;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Stamp;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.Setting;
import org.trajectrules.pack.Choice;
import org.trajectrules.pack.Pack;
import org.trajectrules.testkit.Scenario;
import org.trajectrules.tree.Node;

/** A choice is settled in one place, and what rests on it says so. */
class ChoicesTest {

    private static final Pack PACK = Law.SHIPPED.pack();
    private static final List<Decision> DECIDED = decide(Law.SHIPPED);

    private static List<Decision> decide(Engine engine) {
        return Law.SCENARIOS.stream()
                .map(scenario -> engine.decide(scenario.question(), scenario.dossier()))
                .toList();
    }

    @Test
    void every_choice_of_the_file_is_in_the_catalogue_with_its_settings() {
        Catalogue catalogue = Told.RULEBOOK.catalogue();
        Node.Group file = (Node.Group) PACK.files().tree("choices.yaml");

        assertThat(catalogue.choices().stream().map(Catalogue.ChoiceEntry::id).toList())
                .containsExactlyElementsOf(file.fields().keySet());
        catalogue.choices().forEach(choice -> {
            Node settings =
                    ((Node.Group) file.fields().get(choice.id())).fields().get("settings");
            assertThat(choice.settings().stream()
                            .map(Catalogue.SettingEntry::name)
                            .toList())
                    .containsExactlyElementsOf(
                            settings instanceof Node.Group group
                                    ? group.fields().keySet()
                                    : Set.of());
            assertThat(choice.settings()).allSatisfy(setting -> {
                assertThat(setting.options()).contains("undetermined").hasSizeGreaterThan(1);
                assertThat(setting.values()).isNotEmpty();
            });
        });
    }

    @Test
    void an_edition_of_the_catalogue_names_every_choice_that_has_a_setting() {
        Set<String> named = new HashSet<>();
        Told.RULEBOOK.catalogue().decisions().forEach(decision -> decision.variants()
                .forEach(variant -> variant.editions().forEach(edition -> named.addAll(edition.choices()))));
        Set<String> unnamed = new TreeSet<>();
        PACK.choices().values().stream()
                .filter(choice -> !choice.settings().isEmpty() && !named.contains(choice.id()))
                .forEach(choice -> unnamed.add(choice.id()));
        assertThat(unnamed).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> another_answer_changes_a_decision_that_rests_on_it_and_no_other() {
        return PACK.choices().values().stream().flatMap(choice -> choice.settings().values().stream()
                .map(setting -> DynamicTest.dynamicTest(
                        choice.id() + " " + setting.name(), () -> changesWhatRestsOnIt(choice, setting))));
    }

    private static void changesWhatRestsOnIt(Choice choice, Choice.SettingSpec setting) {
        Set<String> changed = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (Setting.Option option : setting.options()) {
            List<Decision> others = decide(Law.SHIPPED.choosing(setting.name(), option));
            for (int i = 0; i < others.size(); i++) {
                if (!same(DECIDED.get(i), others.get(i))) {
                    boolean named = restsOn(DECIDED.get(i), choice.id());
                    (named ? changed : silent).add(name(Law.SCENARIOS.get(i), option));
                }
            }
        }
        assertThat(silent)
                .as("decisions that change and do not name " + choice.id())
                .isEmpty();
        assertThat(changed).as("decisions that change with " + setting.name()).isNotEmpty();
    }

    private static boolean restsOn(Decision decision, String choice) {
        return decision.findings().stream()
                .anyMatch(finding -> finding.choices().contains(choice));
    }

    private static String name(Scenario scenario, Setting.Option option) {
        return option + " " + scenario.file() + ":" + scenario.line() + " " + scenario.name();
    }

    /** The same but for the stamp, which names another pack. */
    private static boolean same(Decision one, Decision other) {
        Stamp stamp = other.stamp();
        assertThat(stamp.hash()).isNotEqualTo(one.stamp().hash());
        return one.outcome() == other.outcome()
                && one.findings().equals(other.findings())
                && one.entitlement().equals(other.entitlement())
                && one.advice().equals(other.advice());
    }
}
