package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Act;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Fact;
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
 * @param of what the acts it judges are, as {@link org.trajectrules.fact.Act#word} tells it; empty for any
 * @param alternative a word that the decisions share of which one is enough to reimburse an act; {@code null} for none
 * @param entry whether it is the way into something, and not the thing itself
 * @param asks how it is asked on a day, at least once
 */
public record DecisionSpec(
        String id,
        String topic,
        Set<ActKind> acts,
        Judged judged,
        @Nullable String scope,
        List<Variant> variants,
        Set<String> of,
        @Nullable String alternative,
        boolean entry,
        List<Ask> asks) {

    public Optional<Variant> variant(String name) {
        return variants.stream().filter(variant -> variant.id().equals(name)).findFirst();
    }

    /** Whether it judges {@code act} when all that is recorded is judged. */
    public boolean judges(Fact act) {
        return acts.stream().anyMatch(kind -> kind.list().type().isInstance(act))
                && (of.isEmpty() || of.contains(Act.word(act)));
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
