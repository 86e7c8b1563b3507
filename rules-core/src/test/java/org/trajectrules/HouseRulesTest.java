package org.trajectrules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What must not happen on any floor. */
@AnalyzeClasses(packages = "org.trajectrules", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** Words of the rule language: the executable model fails on some of them and silently drops others. */
    private static final Set<String> OPERATORS = Set.of(
            "before",
            "after",
            "during",
            "contains",
            "in",
            "includes",
            "overlaps",
            "starts",
            "finishes",
            "meets",
            "coincides",
            "excludes",
            "matches",
            "memberOf",
            "not",
            "and",
            "or");

    @ArchTest
    static final ArchRule nothing_that_rules_call_is_named_like_a_word_of_the_rule_language = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                    resideInAnyPackage("org.trajectrules.fact", "org.trajectrules.time", "org.trajectrules.engine"))
            .should(new ArchCondition<JavaMethod>("be named like a word of the rule language") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            method, OPERATORS.contains(method.getName()), method.getFullName()));
                }
            })
            .because("the executable model fails on some of these words and silently drops others");

    @ArchTest
    static final ArchRule no_clock_is_read = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callConstructor(Date.class)
            .because("today is the caller's");

    @ArchTest
    static final ArchRule nothing_is_printed = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .should(new ArchCondition<JavaField>("be final and of a type that does not change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean made = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    boolean still = field.getModifiers().contains(JavaModifier.FINAL)
                            && !isMutable(field.getRawType().getName());
                    events.add(new SimpleConditionEvent(field, made || still, field.getFullName()));
                }
            });

    private static boolean isMutable(String type) {
        return type.startsWith("[")
                || type.startsWith("java.util.concurrent.")
                || type.matches("java\\.util\\.(Array|Linked|Hash|Tree|Enum|Identity|Weak)\\w+");
    }

    @ArchTest
    static final ArchRule what_is_not_said_to_be_nullable_is_not_null = classes()
            .should(new ArchCondition<JavaClass>("live in a package that is NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            type, type.getPackage().isAnnotatedWith(NullMarked.class), type.getName()));
                }
            });
}
