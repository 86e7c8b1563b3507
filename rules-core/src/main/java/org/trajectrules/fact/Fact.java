package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.Span;
import org.trajectrules.time.Terms;

/**
 * One thing known of a patient. A component that is {@code null} is unknown; a reference to another fact is never
 * {@code null}, its own components are.
 */
public sealed interface Fact
        permits Billing,
                Condition,
                Contact,
                Contract,
                Delivery,
                MedicalFile,
                Monitoring,
                Patient,
                Prescription,
                Provider,
                Result,
                Session,
                Trajectory,
                Treatment {

    /** The id in the dossier; {@code null} where the fact is not recorded there. */
    @Nullable
    String id();

    /** The day from which the fact exists; {@code null} where it has none, or it is unknown. */
    default @Nullable LocalDate day() {
        return null;
    }

    /** Whether the fact says what kind of thing it is; one that does not leaves its whole list incomplete. */
    default boolean classified() {
        return true;
    }

    /** The field without which the fact counts only perhaps; {@code null} where it is not plain which. */
    default @Nullable String lacking() {
        return null;
    }

    /**
     * This fact as it was known on {@code on}, or {@code null} if it was not yet there.
     *
     * @param on the day judged
     */
    default @Nullable Fact seenOn(LocalDate on) {
        LocalDate day = day();
        return day == null || !day.isAfter(on) ? this : null;
    }

    /** Whether the fact's day is known and comes before the first day of {@code span}. */
    default boolean fallsBefore(Span span) {
        LocalDate day = day();
        return day != null && day.isBefore(span.first());
    }

    /** Whether the fact's day is known and falls in an earlier calendar year than {@code other}. */
    default boolean inEarlierYearThan(LocalDate other) {
        LocalDate day = day();
        return day != null && day.getYear() < other.getYear();
    }

    /** Whether a term of {@code months} months that begins on the fact's day (C-02) is over on {@code other}. */
    default boolean termOver(int months, LocalDate other) {
        LocalDate day = day();
        return day != null && !other.isBefore(Terms.dayAfter(day, months));
    }

    /** Whether the fact's day falls in the term of {@code months} months that begins on {@code start} (C-02). */
    default boolean fallsInTerm(LocalDate start, int months) {
        return fallsIn(Terms.of(start, months));
    }

    /** Whether the fact's day falls in {@code span}; false where the day is unknown. */
    default boolean fallsIn(Span span) {
        LocalDate day = day();
        return day != null && span.covers(day);
    }
}
