package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A prescription (voorschrift, prescription).
 *
 * @param on day of the prescription; {@code null} only where nothing but its id is known
 * @param prescriber who wrote it
 * @param kind what it prescribes
 * @param module module of education, until 2018-12-31
 * @param sessions number of sessions prescribed, 1 or more
 * @param label the pathway it names
 * @param form paper or digital
 * @param footRisk foot risk group it names
 * @param validNextYear whether it says that it holds in the next calendar year too (OT-26)
 * @param item material prescribed, or the group of medicines on a prescription of kind MEDICINE
 * @param medicalMotivation whether it gives a medical motivation (R58)
 * @param authorised whether the medicine has a prior authorisation (machtiging, autorisation)
 */
public record Prescription(
        @Nullable String id,
        @Nullable LocalDate on,
        Provider prescriber,
        @Nullable PrescriptionKind kind,
        @Nullable Module module,
        @Nullable Integer sessions,
        @Nullable Label label,
        @Nullable Form form,
        @Nullable FootRisk footRisk,
        @Nullable Boolean validNextYear,
        @Nullable Item item,
        @Nullable Boolean medicalMotivation,
        @Nullable Boolean authorised)
        implements Fact {

    /** The prescription of a fact that names none. */
    public static final Prescription UNKNOWN = unknown(null, null);

    public Prescription {
        if (sessions != null && sessions < 1) {
            throw new InvalidFactException(
                    "sessions", "sessions (" + sessions + ") is below 1", "leave it out if no number is prescribed.");
        }
    }

    /** A prescription of which only the id and the day are known. */
    public static Prescription unknown(@Nullable String id, @Nullable LocalDate on) {
        return new Prescription(id, on, Provider.UNKNOWN, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public @Nullable LocalDate day() {
        return on;
    }

    @Override
    public boolean classified() {
        return kind != null;
    }
}
