package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.time.DateRange;

/**
 * A decision of the catalogue.
 *
 * @param id such as {@code education.session}
 * @param topic the topic it belongs to
 * @param acts the kinds of act it judges; empty for none
 * @param judged the day that is judged
 * @param scope the rule file that picks the variant; {@code null} where there is one variant
 * @param variants its variants, in the order of the catalogue
 */
public record DecisionSpec(
        String id,
        String topic,
        Set<ActKind> acts,
        Judged judged,
        @Nullable String scope,
        List<Variant> variants) {

    public Optional<Variant> variant(String name) {
        return variants.stream().filter(variant -> variant.id().equals(name)).findFirst();
    }

    /** From the first day of its first edition to the last day of its last; a gap between is not covered all the same. */
    public DateRange covered() {
        List<DateRange> periods = variants.stream()
                .flatMap(variant -> variant.editions().stream())
                .map(Edition::period)
                .toList();
        return DateRange.of(
                periods.stream().map(DateRange::first).min(LocalDate::compareTo).orElseThrow(),
                periods.stream().map(DateRange::last).max(LocalDate::compareTo).orElseThrow());
    }
}
