package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of the law that rules read, filled from {@code parameters.yaml} for the day judged. A rule file declares a
 * subtype for each, so that a misspelled name does not compile: {@code declare SessionsPerYear extends Count end}.
 * Mutable only because the engine fills the declared type; no rule changes it.
 */
public abstract class Parameter {

    private String name = "";
    private LocalDate since = LocalDate.MIN;
    private @Nullable String choice;

    /** The name in {@code parameters.yaml}. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name);
    }

    /** The day from which this value holds. */
    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = Objects.requireNonNull(since);
    }

    /** The choice it rests on (C-..), if any. */
    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }

    /** The value as an explanation shows it: a number, a day, a truth value; {@code null} for a row of several. */
    public @Nullable Object shown() {
        return null;
    }
}
