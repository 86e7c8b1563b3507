package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
}
