package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A nomenclature code charged (aangerekende verstrekking, prestation attestée).
 *
 * @param on day of the service
 * @param code nomenclature code of six digits
 * @param provider who charged it
 */
public record Billing(
        @Nullable String id, LocalDate on, @Nullable String code, Provider provider) implements Fact {

    /** A billing of which only the day is known. */
    public static Billing unknown(LocalDate on) {
        return new Billing(null, on, null, Provider.UNKNOWN);
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public boolean classified() {
        return code != null;
    }
}
