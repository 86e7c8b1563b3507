package org.trajectrules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of self-monitoring material (aflevering, délivrance).
 *
 * @param on day of the delivery
 * @param item what was delivered
 * @param quantity number of packs, 1 or more
 * @param prescription the prescription it rests on
 * @param supplier who delivered it
 * @param price price in euro, 0 or more
 * @param educatorForm whether the educator's form was attached (R60)
 */
public record Delivery(
        @Nullable String id,
        LocalDate on,
        @Nullable Item item,
        @Nullable Integer quantity,
        Prescription prescription,
        @Nullable Supplier supplier,
        @Nullable BigDecimal price,
        @Nullable Boolean educatorForm)
        implements Fact {

    public Delivery {
        if (quantity != null && quantity < 1) {
            throw new InvalidFactException(
                    "quantity", "quantity (" + quantity + ") is below 1", "leave the delivery out.");
        }
        if (price != null && price.signum() < 0) {
            throw new InvalidFactException(
                    "price", "price (" + price.toPlainString() + ") is below 0", "leave it out if it is not known.");
        }
    }

    /** A delivery of which only the day is known. */
    public static Delivery unknown(LocalDate on) {
        return new Delivery(null, on, null, null, Prescription.UNKNOWN, null, null, null);
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public boolean classified() {
        return item != null;
    }
}
