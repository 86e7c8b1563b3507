package org.trajectrules.decision;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask or to wait for.
 *
 * @param list the list concerned, by its name in a dossier file; {@code patient} or {@code question} for those
 * @param id the fact concerned; {@code null} for the whole list
 * @param field the field concerned; {@code null} for the whole fact or list
 * @param by the last day on which it can come; {@code null} for none
 */
public record Missing(
        String list,
        @Nullable String id,
        @Nullable String field,
        @Nullable LocalDate by) implements Comparable<Missing> {

    /** The path in the dossier: {@code sessions}, {@code sessions/s1} or {@code sessions/s1/minutes}. */
    public String path() {
        return list + (id == null ? "" : "/" + id) + (field == null ? "" : "/" + field);
    }

    /** By path, then by the last day. */
    @Override
    public int compareTo(Missing other) {
        return Comparator.comparing(Missing::path)
                .thenComparing(missing -> String.valueOf(missing.by()))
                .compare(this, other);
    }
}
