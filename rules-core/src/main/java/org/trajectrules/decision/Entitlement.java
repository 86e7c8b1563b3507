package org.trajectrules.decision;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Payee;

/**
 * What a decision gives, or when it could. Every component is {@code null} where it does not apply or is not known; no
 * amount is told for a day for which none is sourced (C-22).
 *
 * @param used how many were used before the act
 * @param max how many are allowed
 * @param left how many are left after the act, if it is granted; otherwise how many are left now
 * @param from first day of the right
 * @param until last day of the right
 * @param dueOn last day on which a fee is to be paid
 * @param nextPossible first day on which it can be granted
 * @param code nomenclature code
 * @param amount amount paid by the insurer, in euro
 * @param patientShare copayment (remgeld, ticket modérateur), in euro
 * @param supplement what may be charged on top, in euro
 * @param payees who is paid; empty where nobody is, or it does not apply
 */
public record Entitlement(
        @Nullable Integer used,
        @Nullable Integer max,
        @Nullable Integer left,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate nextPossible,
        @Nullable String code,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal patientShare,
        @Nullable BigDecimal supplement,
        List<Payee> payees) {

    /** Nothing to tell. */
    public static final Entitlement NONE =
            new Entitlement(null, null, null, null, null, null, null, null, null, null, null, List.of());

    public Entitlement {
        payees = List.copyOf(payees);
        if (left != null && left < 0) {
            throw new IllegalArgumentException("left (" + left + ") is below 0\nMaybe more were used than allowed?");
        }
    }

    /** What there is to tell, by the name of its component, in their order; never {@code null} nor an empty list. */
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        for (RecordComponent component : Entitlement.class.getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(this);
                if (value != null && !value.equals(List.of())) {
                    told.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("component (" + component.getName() + ") cannot be read", e);
            }
        }
        return Collections.unmodifiableMap(told);
    }
}
