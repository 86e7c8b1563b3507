package org.trajectrules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test or measurement (resultaat, résultat).
 *
 * @param on day of the measurement
 * @param test which test
 * @param value the value, in {@code unit}
 * @param unit the unit; must be the unit of the test
 */
public record Result(
        @Nullable String id,
        LocalDate on,
        @Nullable LabTest test,
        @Nullable BigDecimal value,
        @Nullable Unit unit) implements Fact {

    /** @throws InvalidFactException if the unit is not the unit of the test */
    public Result {
        if (test != null && unit != null && unit != test.unit()) {
            throw new InvalidFactException(
                    "unit",
                    "unit (" + unit.code() + ") is not the unit of " + test,
                    "convert the value to " + test.unit().code() + ".");
        }
        value = value == null ? null : value.stripTrailingZeros();
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public boolean classified() {
        return test != null;
    }

    @Override
    public @Nullable String lacking() {
        return value == null ? "value" : unit == null ? "unit" : null;
    }

    /** The value in the unit of the test; {@code null} where the value or its unit is unknown. */
    public @Nullable BigDecimal measured() {
        return unit == null ? null : value;
    }

    /** Whether the unit is known; a rule cannot begin a constraint with {@code unit}, a word of the rule language. */
    public boolean unitKnown() {
        return unit != null;
    }

    /** Whether {@code months} months after this result are not yet over on {@code day}. */
    public boolean lessThanMonthsBefore(LocalDate day, int months) {
        return on.plusMonths(months).isAfter(day);
    }

    /** Whether this result was taken {@code months} months or more after {@code earlier}; the same-numbered day counts (C-39). */
    public boolean isAtLeastMonthsAfter(Result earlier, int months) {
        return !on.isBefore(earlier.on.plusMonths(months));
    }
}
