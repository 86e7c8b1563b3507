package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis or state (aandoening, affection).
 *
 * @param kind what it is
 * @param from day of diagnosis or first day
 * @param until last day included; {@code null} while it lasts
 */
public record Condition(
        @Nullable String id,
        @Nullable ConditionKind kind,
        LocalDate from,
        @Nullable LocalDate until) implements Fact, Lasting {

    public Condition {
        Lasting.checkOrder(from, until);
    }

    @Override
    public LocalDate day() {
        return from;
    }

    @Override
    public boolean classified() {
        return kind != null;
    }

    @Override
    public Condition endedOn(LocalDate day) {
        return new Condition(id, kind, from, untilAtLatest(day));
    }
}
