package org.trajectrules.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.fact.Payee;

/** Collects the entitlement, one slot a rule. */
final class Slots {

    private final Map<String, Object> slots = new LinkedHashMap<>();
    private final Set<Payee> payees = EnumSet.noneOf(Payee.class);

    /** Fills a slot; of several last days the first counts, of several next days the last. */
    void fill(String slot, Object value, List<String> defects) {
        Object there = slots.get(slot);
        if (there == null || there.equals(value)) {
            slots.put(slot, value);
        } else if (value instanceof LocalDate day && there instanceof LocalDate other) {
            boolean earliest = slot.equals("until");
            slots.put(slot, day.isBefore(other) == earliest ? day : other);
        } else {
            defects.add("two rules give the entitlement another " + slot + " (" + there + ", " + value + ")");
        }
    }

    void pay(Payee payee) {
        payees.add(payee);
    }

    static BigDecimal euro(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Only a grant opens a period or a payment; else what can be told is what was used and when there is a next time. */
    Entitlement entitlement(boolean granted) {
        if (!granted) {
            List.of("from", "until", "dueOn", "amount", "patientShare", "supplement")
                    .forEach(slots::remove);
            payees.clear();
        }
        Integer used = get("used", Integer.class);
        Integer max = get("max", Integer.class);
        Integer step = get("step", Integer.class);
        Integer left = used == null || max == null
                ? null
                : Integer.valueOf(Math.max(0, max - used - (granted && step != null ? step : 0)));
        return new Entitlement(
                used,
                max,
                left,
                get("from", LocalDate.class),
                get("until", LocalDate.class),
                get("dueOn", LocalDate.class),
                get("nextPossible", LocalDate.class),
                get("code", String.class),
                get("amount", BigDecimal.class),
                get("patientShare", BigDecimal.class),
                get("supplement", BigDecimal.class),
                List.copyOf(payees));
    }

    private <T> @Nullable T get(String slot, Class<T> type) {
        return type.cast(slots.get(slot));
    }
}
