package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trajectrules.tree.Node;

/**
 * A parameter of a topic, with its value from each day on.
 *
 * @param name the name of the type that rule files declare
 * @param description what it is
 * @param unit what it counts in
 * @param checkedOn the day on which a person last held it against the sources
 * @param file the file it stands in
 * @param line the line it begins on
 * @param values its values, by first day
 */
public record ParameterSpec(
        String name,
        String description,
        String unit,
        LocalDate checkedOn,
        String file,
        int line,
        NavigableMap<LocalDate, Value> values) {

    /**
     * A value from one day until the next.
     *
     * @param rows the rows of a table, or one row with the column {@code value}; empty where no value is known
     * @param source where the value comes from
     * @param choice the choice it rests on, if any; for a value that is not known, the choice that leaves it out
     */
    public record Value(
            List<Map<String, Node.Scalar>> rows,
            String source,
            @Nullable String choice) {}

    /** The value that holds on {@code day}, with the day it holds from. */
    public Optional<Map.Entry<LocalDate, Value>> on(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day));
    }
}
