package org.trajectrules.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Fact;

/** What a finding looked at. */
public sealed interface Evidence {

    /** Facts first, then parameters, then counts; each by kind, day and id. */
    Comparator<Evidence> ORDER = Comparator.comparingInt(Evidence::group)
            .thenComparing(Evidence::sortKey)
            .thenComparing(Evidence::toString);

    /** A fact of the dossier. */
    record OfFact(Fact fact) implements Evidence {

        /** Its id in the dossier; its kind, in lower case, where it has none. */
        public String id() {
            boolean named = fact.id() != null && !(fact instanceof org.trajectrules.fact.Patient);
            return named
                    ? Objects.requireNonNull(fact.id())
                    : fact.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String toString() {
            return fact.getClass().getSimpleName() + " " + id();
        }
    }

    /**
     * A parameter as it stood on the day.
     *
     * @param values its value, under {@code value}, or its columns
     */
    record OfParameter(String name, LocalDate since, Map<String, Object> values) implements Evidence {
        public OfParameter {
            values = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(values));
        }
    }

    /** A count against what is needed or allowed. */
    record OfCount(int have, int need) implements Evidence {}

    private static int group(Evidence evidence) {
        return evidence instanceof OfFact ? 0 : evidence instanceof OfParameter ? 1 : 2;
    }

    private static String sortKey(Evidence evidence) {
        if (evidence instanceof OfFact of) {
            LocalDate day = of.fact().day();
            return of.fact().getClass().getSimpleName() + " " + (day == null ? "" : day);
        }
        return evidence instanceof OfParameter of ? of.name() : "";
    }

    /** The evidence without repeats, in the order of {@link #ORDER}. */
    static List<Evidence> ordered(Iterable<? extends Evidence> evidence) {
        java.util.Set<Evidence> once = new java.util.LinkedHashSet<>();
        evidence.forEach(once::add);
        return once.stream().sorted(ORDER).toList();
    }

    /** The first count of {@code evidence}, if any. */
    static @Nullable OfCount count(List<Evidence> evidence) {
        return evidence.stream()
                .filter(OfCount.class::isInstance)
                .map(OfCount.class::cast)
                .findFirst()
                .orElse(null);
    }
}
