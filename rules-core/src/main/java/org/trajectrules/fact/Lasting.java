package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.Span;

/** A fact with a first day and, once it is over, a last day included. */
public sealed interface Lasting permits Condition, MedicalFile, Monitoring, Trajectory, Treatment {

    LocalDate from();

    /** The last day included; {@code null} while it runs. */
    @Nullable
    LocalDate until();

    /** Whether {@code day} lies between the first and the last day, both included. */
    default boolean activeOn(LocalDate day) {
        LocalDate until = until();
        return !day.isBefore(from()) && (until == null || !day.isAfter(until));
    }

    /** Whether at least one day of {@code span} lies between the first and the last day. */
    default boolean activeDuring(Span span) {
        LocalDate until = until();
        return !span.last().isBefore(from()) && (until == null || !span.first().isAfter(until));
    }

    /** @throws InvalidFactException if {@code until} is before {@code from} */
    static void checkOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new InvalidFactException(
                    "until",
                    "until (" + until + ") is before from (" + from + ")",
                    "the two days were exchanged; until is the last day included.");
        }
    }

    /** The same fact, ended on {@code day} if it would last longer: what lasts ends with the patient. */
    Fact endedOn(LocalDate day);

    /** The earlier of {@code until} and {@code day}; {@code until} where the fact begins only later. */
    default @Nullable LocalDate untilAtLatest(LocalDate day) {
        LocalDate until = until();
        return from().isAfter(day) || (until != null && until.isBefore(day)) ? until : day;
    }
}
