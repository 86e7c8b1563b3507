package org.trajectrules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.DateRange;
import org.trajectrules.time.Terms;

/**
 * A delivery of self-monitoring material (aflevering, délivrance).
 *
 * @param on day of the delivery
 * @param item the material that was delivered; a medicine is none
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

    /** @throws InvalidFactException if the item is a medicine, or a number is below its least */
    public Delivery {
        if (item != null && item.medicine()) {
            throw new InvalidFactException(
                    "item",
                    "item (" + item + ") is a medicine, not material",
                    "leave the delivery out, and name the medicine as item of its prescription.");
        }
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

    /** Whether the supply of {@code months} months that begins with this delivery runs on {@code day}. */
    public boolean suppliesOn(LocalDate day, int months) {
        return Terms.of(on, months).covers(day);
    }

    /** Whether that supply ends on another day than the eve of the same-numbered one, because there is no such day. */
    public boolean endsUnevenly(int months) {
        return Terms.dayAfter(on, months).getDayOfMonth() != on.getDayOfMonth();
    }

    /** Whether {@code day} is surely within the last {@code ahead} months of the supply, or after it. */
    public boolean renewableOn(@Nullable LocalDate day, int months, int ahead) {
        return day != null && !day.isBefore(lastMonths(months, ahead).last());
    }

    /** Whether {@code day} is surely before the last {@code ahead} months of the supply. */
    public boolean tooSoonOn(@Nullable LocalDate day, int months, int ahead) {
        return day != null && day.isBefore(lastMonths(months, ahead).first());
    }

    /** The first day that is surely within the last {@code ahead} months of the supply. */
    public LocalDate renewableFrom(int months, int ahead) {
        return lastMonths(months, ahead).last();
    }

    private DateRange lastMonths(int months, int ahead) {
        return Terms.beforeEnd(Terms.lastDay(on, months), ahead);
    }

    /** The packs of this delivery and of {@code others}; an unknown quantity counts for none. */
    public int packsWith(Collection<?> others) {
        return packs(others) + (quantity == null ? 0 : quantity);
    }

    /** The packs of {@code deliveries}; an unknown quantity counts for none. */
    public static int packs(Collection<?> deliveries) {
        return deliveries.stream()
                .map(Delivery.class::cast)
                .mapToInt(delivery -> delivery.quantity == null ? 0 : delivery.quantity)
                .sum();
    }
}
