package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.Terms;

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

    /**
     * The birthday of {@code years}, if the birth date is known: the day after as many full years. Who was born on 29
     * February has it on 1 March of a common year, as C-02 counts years.
     */
    public @Nullable LocalDate birthday(int years) {
        return birthDate == null ? null : Terms.dayAfter(birthDate, 12 * years);
    }

    /** Whether the patient has had the birthday of {@code years} on {@code day}; false where the birth date is unknown. */
    public boolean agedAtLeast(int years, LocalDate day) {
        LocalDate birthday = birthday(years);
        return birthday != null && !birthday.isAfter(day);
    }

    /** Whether the patient has yet to have the birthday of {@code years} on {@code day}; false where the birth date is unknown. */
    public boolean agedUnder(int years, LocalDate day) {
        LocalDate birthday = birthday(years);
        return birthday != null && birthday.isAfter(day);
    }

    /** Whether the patient is known to have died before {@code day}. */
    public boolean diedBefore(LocalDate day) {
        return deceasedOn != null && deceasedOn.isBefore(day);
    }
}
