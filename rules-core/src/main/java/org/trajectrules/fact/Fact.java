package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.Span;

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

    /**
     * This fact as it was known on {@code on}, or {@code null} if it was not yet there.
     *
     * @param on the day judged
     */
    default @Nullable Fact seenOn(LocalDate on) {
        LocalDate day = day();
        return day == null || !day.isAfter(on) ? this : null;
    }

    /** Whether the fact's day falls in {@code span}; false where the day is unknown. */
    default boolean fallsIn(Span span) {
        LocalDate day = day();
        return day != null && span.covers(day);
    }
}
