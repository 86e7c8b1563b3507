package org.trajectrules;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** The floors of the house: what stands on what, and where Drools is. */
@AnalyzeClasses(packages = "org.trajectrules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule each_floor_stands_only_on_those_below = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("time")
            .definedBy("org.trajectrules.time")
            .layer("tree")
            .definedBy("org.trajectrules.tree")
            .layer("fact")
            .definedBy("org.trajectrules.fact")
            .layer("decision")
            .definedBy("org.trajectrules.decision")
            .layer("pack")
            .definedBy("org.trajectrules.pack")
            .layer("json")
            .definedBy("org.trajectrules.json")
            .layer("engine")
            .definedBy("org.trajectrules.engine")
            .layer("door")
            .definedBy("org.trajectrules")
            .whereLayer("time")
            .mayNotAccessAnyLayer()
            .whereLayer("tree")
            .mayNotAccessAnyLayer()
            .whereLayer("fact")
            .mayOnlyAccessLayers("time")
            .whereLayer("decision")
            .mayOnlyAccessLayers("time", "fact")
            .whereLayer("pack")
            .mayOnlyAccessLayers("time", "tree", "fact", "decision")
            .whereLayer("json")
            .mayOnlyAccessLayers("time", "tree", "fact", "decision")
            .whereLayer("engine")
            .mayOnlyAccessLayers("time", "tree", "fact", "decision", "pack")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .because("a change on one floor must not shake those below");

    @ArchTest
    static final ArchRule every_class_lives_on_a_floor = classes()
            .should()
            .resideInAnyPackage(
                    "org.trajectrules",
                    "org.trajectrules.time",
                    "org.trajectrules.tree",
                    "org.trajectrules.fact",
                    "org.trajectrules.decision",
                    "org.trajectrules.pack",
                    "org.trajectrules.json",
                    "org.trajectrules.engine");

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that(doNot(resideInAPackage("org.trajectrules.engine")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
            .because("a host sees our types, and the rule engine can be exchanged");

    @ArchTest
    static final ArchRule no_type_of_drools_shows = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(new ArchCondition<JavaCodeUnit>("show no type of Drools") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    shown(unit)
                            .filter(ArchitectureTest::isOfDrools)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " shows " + type.getName())));
                }
            });

    private static Stream<JavaClass> shown(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isOfDrools(JavaClass type) {
        return type.getPackageName().startsWith("org.drools")
                || type.getPackageName().startsWith("org.kie");
    }
}
