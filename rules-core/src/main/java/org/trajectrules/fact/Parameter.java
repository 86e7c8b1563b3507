package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.Map;
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
    private Map<String, Object> columns = Map.of();

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

    /** The value under {@code value}, or the columns of a row, as an explanation shows them. */
    public Map<String, Object> getColumns() {
        return columns;
    }

    public void setColumns(Map<String, Object> columns) {
        this.columns = Map.copyOf(columns);
    }

    /** The value as an explanation shows it: a number, a day, a truth value; {@code null} for a row of several. */
    public @Nullable Object shown() {
        return null;
    }
}
