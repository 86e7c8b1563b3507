package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a care trajectory (zorgtrajectcontract, contrat de trajet de soins; R8, R9).
 *
 * @param gp the GP who signs
 * @param specialist the specialist who signs
 * @param occasionGp on what occasion the patient signed at the GP
 * @param occasionSpecialist on what occasion the patient signed at the specialist
 * @param receivedByInsurer day on which the insurer received the copy (R11)
 * @param confirmedByAdvisingPhysician day of the letter of the advising physician (adviserend arts, médecin-conseil)
 * @param items the minimum items it holds
 */
public record Contract(
        Provider gp,
        Provider specialist,
        @Nullable LocalDate signedByPatient,
        @Nullable LocalDate signedByGp,
        @Nullable LocalDate signedBySpecialist,
        @Nullable Occasion occasionGp,
        @Nullable Occasion occasionSpecialist,
        @Nullable LocalDate receivedByInsurer,
        @Nullable LocalDate confirmedByAdvisingPhysician,
        @Nullable Set<ContractItem> items)
        implements Fact {

    /** A contract of which nothing is known. */
    public static final Contract UNKNOWN =
            new Contract(Provider.UNKNOWN, Provider.UNKNOWN, null, null, null, null, null, null, null, null);

    public Contract {
        items = items == null ? null : Set.copyOf(items);
    }

    @Override
    public @Nullable String id() {
        return null;
    }

    @Override
    public Contract seenOn(LocalDate on) {
        return new Contract(
                gp,
                specialist,
                seen(signedByPatient, on),
                seen(signedByGp, on),
                seen(signedBySpecialist, on),
                occasionGp,
                occasionSpecialist,
                seen(receivedByInsurer, on),
                seen(confirmedByAdvisingPhysician, on),
                items);
    }

    private static @Nullable LocalDate seen(@Nullable LocalDate day, LocalDate on) {
        return day == null || day.isAfter(on) ? null : day;
    }

    /** Whether the three signatures are known and none came after the insurer's receipt. */
    public boolean signedOnReceipt() {
        return receivedByInsurer != null
                && signatures().allMatch(day -> day.isPresent() && !day.get().isAfter(receivedByInsurer));
    }

    /** Whether a signature is known to have come after the insurer's receipt. */
    public boolean signedAfterReceipt() {
        return receivedByInsurer != null
                && signatures().anyMatch(day -> day.isPresent() && day.get().isAfter(receivedByInsurer));
    }

    /** Whether a signature, or the day of receipt, is not known. */
    public boolean signatureOrReceiptUnknown() {
        return receivedByInsurer == null || signatures().anyMatch(Optional::isEmpty);
    }

    private Stream<Optional<LocalDate>> signatures() {
        return Stream.of(signedByPatient, signedByGp, signedBySpecialist).map(Optional::ofNullable);
    }

    /** Whether the items are known and {@code item} is not among them. */
    public boolean lacks(ContractItem item) {
        return items != null && !items.contains(item);
    }
}
