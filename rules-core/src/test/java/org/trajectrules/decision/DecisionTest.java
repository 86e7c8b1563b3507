package org.trajectrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trajectrules.decision.Made.granted;
import static org.trajectrules.decision.Made.met;
import static org.trajectrules.decision.Made.notMet;
import static org.trajectrules.decision.Made.refused;
import static org.trajectrules.decision.Made.undetermined;
import static org.trajectrules.decision.Made.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTest {

    private static final List<String> DEFECTS = List.of("criterion A has no finding");
    private static final List<Missing> ASKED = List.of(Made.SESSIONS);

    @Test
    void granted_needs_every_criterion_met() {
        assertThat(granted(List.of(met())).outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(granted(List.of(met())).granted()).isTrue();
        for (Finding other : List.of(notMet(), unknown(Cause.OPEN_QUESTION))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> granted(List.of(met(), other)))
                    .withMessage("any.decision: granted without every criterion met\n"
                            + "Maybe a rule that did not fire was taken for a yes?");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> granted(List.of()));
    }

    @Test
    void refused_needs_one_criterion_not_met_whatever_else_is_unknown() {
        Refused refused = refused(List.of(met(), unknown(Cause.MISSING_DATA, Made.SESSIONS), notMet()));
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.granted()).isFalse();
        for (List<Finding> none :
                List.of(List.<Finding>of(), List.of(met()), List.of(met(), unknown(Cause.OPEN_QUESTION)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> refused(none))
                    .withMessage("any.decision: refused without a criterion that is not met\n"
                            + "Maybe an unknown was taken for a no?");
        }
    }

    static Stream<Arguments> undetermined_decisions_that_fit() {
        Finding missing = unknown(Cause.MISSING_DATA, Made.SESSIONS);
        return Stream.of(
                Arguments.of(Cause.RULES_DEFECT, List.of(met(), notMet()), List.of(), DEFECTS),
                Arguments.of(Cause.RULES_DEFECT, List.of(), List.of(), DEFECTS),
                Arguments.of(Cause.OUTSIDE_COVERED_PERIOD, List.of(), List.of(), List.of()),
                Arguments.of(Cause.OPEN_QUESTION, List.of(met(), unknown(Cause.OPEN_QUESTION)), List.of(), List.of()),
                Arguments.of(Cause.NOT_YET, List.of(unknown(Cause.NOT_YET, Made.SESSIONS)), ASKED, List.of()),
                Arguments.of(Cause.MISSING_DATA, List.of(met(), missing), ASKED, List.of()),
                Arguments.of(Cause.MISSING_DATA, List.of(), ASKED, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void undetermined_decisions_that_fit(
            Cause cause, List<Finding> findings, List<Missing> missing, List<String> defects) {
        Undetermined decision = undetermined(cause, findings, missing, defects);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.cause()).isEqualTo(cause);
        assertThat(decision.missing()).isEqualTo(missing);
    }

    static Stream<Arguments> undetermined_decisions_that_do_not_fit() {
        Finding open = unknown(Cause.OPEN_QUESTION);
        return Stream.of(
                Arguments.of(Cause.RULES_DEFECT, List.of(met()), List.of()),
                Arguments.of(Cause.OUTSIDE_COVERED_PERIOD, List.of(met()), List.of()),
                Arguments.of(Cause.OPEN_QUESTION, List.of(met()), List.of()),
                Arguments.of(Cause.OPEN_QUESTION, List.of(), List.of()),
                Arguments.of(Cause.OPEN_QUESTION, List.of(open, notMet()), List.of()),
                Arguments.of(Cause.NOT_YET, List.of(open), List.of()),
                Arguments.of(Cause.NOT_YET, List.of(met()), ASKED),
                Arguments.of(Cause.MISSING_DATA, List.of(open), List.of()),
                Arguments.of(Cause.MISSING_DATA, List.of(), List.of()),
                Arguments.of(Cause.MISSING_DATA, List.of(open, notMet()), ASKED),
                Arguments.of(Cause.MISSING_DATA, List.of(met()), ASKED));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource
    void undetermined_decisions_that_do_not_fit(Cause cause, List<Finding> findings, List<Missing> missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> undetermined(cause, findings, missing, List.of()))
                .withMessage("any.decision: undetermined, cause (" + cause
                        + "), does not fit its findings\nMaybe a criterion that is not met was passed over?");
    }

    @Test
    void causes_are_ordered_as_the_design_says() {
        assertThat(Cause.values())
                .containsExactly(
                        Cause.RULES_DEFECT,
                        Cause.OUTSIDE_COVERED_PERIOD,
                        Cause.OPEN_QUESTION,
                        Cause.NOT_YET,
                        Cause.MISSING_DATA);
    }

    @Test
    void a_decision_is_a_value_that_does_not_change() {
        List<Finding> findings = new ArrayList<>(List.of(met()));
        Granted granted = granted(findings);
        findings.add(notMet());
        assertThat(granted.findings()).hasSize(1);
        assertThat(granted).isEqualTo(granted(List.of(met()))).hasSameHashCodeAs(granted(List.of(met())));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> granted.findings().clear());
    }
}
