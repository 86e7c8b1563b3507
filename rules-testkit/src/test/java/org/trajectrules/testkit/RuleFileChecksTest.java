package org.trajectrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileChecksTest {

    private static final String CLEAN = """
            package org.trajectrules.sums.small

            rule "S-1 long enough"
                @criterion( "S-1" )
            when
                Minutes( $least : value )
                $s : Session( minutes != null, minutes >= $least )
            then
                findings.met( kcontext, $s );
            end
            """;

    @Test
    void a_clean_rule_file_has_no_fault() {
        assertThat(RuleFileChecks.faults(Map.of("sums/small.drl", CLEAN))).isEmpty();
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "    @criterion( \"S-1\" ) |     salience 10 | order between rules",
                "minutes >= $least | minutes >= 30 | a number of the law",
                "minutes >= $least | format != Format.GROUP | a negated comparison",
                "minutes >= $least | format not in ( Format.GROUP ) | a negated comparison",
                "minutes >= $least | code == \"794253\" | a comparison with a text",
                "$least : value | $least : value * $factor | arithmetic in a binding",
                "findings.met( kcontext, $s ); | insert( $s ); | facts that change",
                "findings.met( kcontext, $s ); | findings.met( kcontext ); findings.met( kcontext ); | more than one call",
                "@criterion | @criterium | unknown key",
            })
    void a_form_that_the_house_does_without_is_told(String before, String after, String problem) {
        String spoiled = CLEAN.replace(before, after);
        assertThat(spoiled).isNotEqualTo(CLEAN);
        assertThat(RuleFileChecks.faults(Map.of("sums/small.drl", spoiled)))
                .anySatisfy(fault -> assertThat(fault.problem()).contains(problem));
    }

    @Test
    void one_name_for_two_rules_is_told() {
        assertThat(RuleFileChecks.faults(Map.of("sums/small.drl", CLEAN, "sums/other.drl", CLEAN)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("S-1 long enough"));
    }
}
