package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a physician (contact).
 *
 * @param on day of the contact
 * @param provider the physician
 * @param kind consultation (raadpleging), home visit (huisbezoek) or other
 */
public record Contact(
        @Nullable String id,
        LocalDate on,
        Provider provider,
        @Nullable ContactKind kind) implements Fact {

    /** A contact of which only the day is known. */
    public static Contact unknown(LocalDate on) {
        return new Contact(null, on, Provider.UNKNOWN, null);
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public boolean classified() {
        return kind != null;
    }
}
