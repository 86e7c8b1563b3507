package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The patient (patiënt, patient).
 *
 * @param id the caller's pseudonym: no name, no national number
 * @param birthDate day of birth
 * @param residence where the patient lives
 * @param preferential entitled to the increased reimbursement (verhoogde tegemoetkoming, intervention majorée)
 * @param deceasedOn day of death; {@code null} while the patient lives
 */
public record Patient(
        @Nullable String id,
        @Nullable LocalDate birthDate,
        @Nullable Residence residence,
        @Nullable Boolean preferential,
        @Nullable LocalDate deceasedOn)
        implements Fact {

    /** A patient of whom nothing is known. */
    public static final Patient UNKNOWN = new Patient(null, null, null, null, null);

    /** Whether the patient has had the birthday of {@code years} on {@code day}; false where the birth date is unknown. */
    public boolean agedAtLeast(int years, LocalDate day) {
        return birthDate != null && !birthDate.plusYears(years).isAfter(day);
    }

    /** Whether the patient has yet to have the birthday of {@code years} on {@code day}; false where the birth date is unknown. */
    public boolean agedUnder(int years, LocalDate day) {
        return birthDate != null && birthDate.plusYears(years).isAfter(day);
    }

    /** Whether the patient is known to have died before {@code day}. */
    public boolean diedBefore(LocalDate day) {
        return deceasedOn != null && deceasedOn.isBefore(day);
    }
}
