package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.testkit.RuleFileChecks;

/** The rule files keep the rules of the house and are read alike by both parsers. */
class RuleFilesTest {

    private static final Map<String, String> DRL = PackFiles.in(Law.SOURCES).drl();

    @Test
    void rule_files_keep_the_rules_of_the_house() {
        assertThat(RuleFileChecks.faults(DRL)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> both_parsers_read_the_same_rules() {
        return DRL.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertThat(rules(file.getValue(), LanguageLevelOption.DRL10))
                                .isNotEmpty()
                                .isEqualTo(rules(file.getValue(), LanguageLevelOption.DRL6))));
    }

    private static Map<String, Integer> rules(String drl, LanguageLevelOption level) throws Exception {
        DrlParser parser = new DrlParser(level);
        Map<String, Integer> rules = new java.util.TreeMap<>();
        parser.parse(false, drl).getRules().forEach(rule -> rules.put(rule.getName(), rule.getLine()));
        assertThat(parser.getErrors()).isEmpty();
        return rules;
    }
}
