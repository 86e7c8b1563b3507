package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One form of a decision, with criteria of its own: by pathology, regime or item.
 *
 * @param id its name, as the scope rules give it
 * @param editions its editions, by first day; no two overlap
 */
public record Variant(String id, List<Edition> editions) {

    /** The edition that covers {@code day}. */
    public Optional<Edition> on(LocalDate day) {
        return editions.stream().filter(edition -> edition.period().covers(day)).findFirst();
    }
}
