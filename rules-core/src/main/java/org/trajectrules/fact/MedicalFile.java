package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.Span;

/**
 * A global medical file (globaal medisch dossier, GMD; dossier médical global, DMG).
 *
 * @param holder the GP who manages it
 * @param from first day
 * @param until last day included; {@code null} while it runs
 * @param feeChargedOn days on which its fee was charged
 * @param automaticProlongation whether the insurer prolongs it each year
 */
public record MedicalFile(
        @Nullable String id,
        Provider holder,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<LocalDate> feeChargedOn,
        @Nullable Boolean automaticProlongation)
        implements Fact, Lasting {

    public MedicalFile {
        Lasting.checkOrder(from, until);
        feeChargedOn = feeChargedOn == null ? null : List.copyOf(feeChargedOn);
    }

    @Override
    public LocalDate day() {
        return from;
    }

    @Override
    public @Nullable MedicalFile seenOn(LocalDate on) {
        if (from.isAfter(on)) {
            return null;
        }
        List<LocalDate> charged = feeChargedOn == null
                ? null
                : feeChargedOn.stream().filter(day -> !day.isAfter(on)).toList();
        return new MedicalFile(id, holder, from, until, charged, automaticProlongation);
    }

    /** Whether it is not known if a fee was charged, or the file prolonged, in {@code span}. */
    public boolean perhapsChargedIn(Span span) {
        return !chargedIn(span)
                && !Boolean.TRUE.equals(automaticProlongation)
                && (feeChargedOn == null || automaticProlongation == null);
    }

    /** Whether a fee is recorded in {@code span}. */
    public boolean chargedIn(Span span) {
        return feeChargedOn != null && feeChargedOn.stream().anyMatch(span::covers);
    }

    @Override
    public MedicalFile endedOn(LocalDate day) {
        return new MedicalFile(id, holder, from, untilAtLatest(day), feeChargedOn, automaticProlongation);
    }
}
