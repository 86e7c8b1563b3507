package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.DateRange;
import org.trajectrules.time.Terms;

/**
 * The glycaemia checks of a supply period (glycemiecontroles, contrôles de glycémie; R61).
 *
 * @param from first day
 * @param until last day included; {@code null} while it runs
 * @param checksDone whether the required checks were done
 * @param keptInMedicalFile whether the evidence is kept in the medical file
 */
public record Monitoring(
        @Nullable String id,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean checksDone,
        @Nullable Boolean keptInMedicalFile)
        implements Fact, Lasting {

    public Monitoring {
        Lasting.checkOrder(from, until);
    }

    @Override
    public LocalDate day() {
        return from;
    }

    /** Whether it holds a day, after the first, of the supply of {@code months} months that {@code delivery} began. */
    public boolean concerns(Delivery delivery, int months) {
        return activeDuring(DateRange.of(delivery.on().plusDays(1), Terms.lastDay(delivery.on(), months)));
    }

    @Override
    public Monitoring endedOn(LocalDate day) {
        return new Monitoring(id, from, untilAtLatest(day), checksDone, keptInMedicalFile);
    }
}
