package org.trajectrules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.pack.Texts;

/** What an entitlement tells, on one line. */
final class Slots {

    private Slots() {}

    /** Empty where there is nothing to tell. */
    static String told(Entitlement entitlement, Texts texts) {
        List<String> slots = new ArrayList<>();
        entitlement.told().forEach((slot, value) -> slots.add(texts.term(slot) + " " + told(value, texts)));
        return String.join("; ", slots);
    }

    private static String told(Object value, Texts texts) {
        return value instanceof List<?> several
                ? several.stream().map(each -> texts.term("PAYEE." + each)).collect(Collectors.joining(", "))
                : value.toString();
    }
}
