package org.trajectrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a decision gives, and how it is told. */
class ToldTest {

    private static Entitlement entitlement(@Nullable Integer used, @Nullable Integer max, @Nullable Integer left) {
        return new Entitlement(used, max, left, null, null, null, null, null, null, null, null, java.util.List.of());
    }

    private static Explanation told(String summary, List<String> advice) {
        return new Explanation("en", "A decision", summary, List.of(), List.of(), advice);
    }

    @Test
    void what_is_left_is_never_below_zero() {
        assertThat(entitlement(4, 4, 0).left()).isZero();
        assertThat(Entitlement.NONE.left()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entitlement(5, 4, -1))
                .withMessage("left (-1) is below 0\nMaybe more were used than allowed?");
    }

    @Test
    void a_summary_has_at_most_140_characters() {
        assertThat(told("x".repeat(140), List.of()).summary()).hasSize(140);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> told("x".repeat(141), List.of()))
                .withMessage("summary of 141 characters\nMaybe cut it at 140?");
    }

    @Test
    void an_explanation_does_not_change() {
        List<String> advice = new ArrayList<>(List.of("a"));
        Explanation told = told("", advice);
        advice.add("b");
        assertThat(told.advice()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> told.lines().clear());
    }

    @Test
    void ranks_are_ordered_best_first() {
        assertThat(Rank.values())
                .containsExactly(Rank.LAW, Rank.SEED, Rank.OFFICIAL, Rank.SECONDARY, Rank.INTERPRETATION);
    }
}
