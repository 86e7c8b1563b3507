package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.Span;

/**
 * A care provider (zorgverlener, prestataire de soins).
 *
 * @param role profession
 * @param educator recognised as diabetes educator (diabeteseducator, éducateur en diabétologie; OT-24)
 * @param grouping name of the registered GP group (geregistreerde groepering, groupement enregistré); empty for none
 * @param workplace where the provider works
 * @param conventioned whether the provider follows the tariff convention
 * @param trainedOn days of the yearly continuing training (OT-25)
 */
public record Provider(
        @Nullable String id,
        @Nullable Role role,
        @Nullable Boolean educator,
        @Nullable String grouping,
        @Nullable Workplace workplace,
        @Nullable Boolean conventioned,
        @Nullable List<LocalDate> trainedOn)
        implements Fact {

    /** The provider of a fact that names none. */
    public static final Provider UNKNOWN = unknown(null);

    public Provider {
        trainedOn = trainedOn == null ? null : List.copyOf(trainedOn);
    }

    /** A provider of whom only the id is known. */
    public static Provider unknown(@Nullable String id) {
        return new Provider(id, null, null, null, null, null, null);
    }

    /** Whether both are known to be the same provider. */
    public boolean same(Provider other) {
        return id != null && id.equals(other.id);
    }

    /** Whether both are the same provider, or known to be of one registered group. */
    public boolean sameOrGroupedWith(Provider other) {
        return same(other) || (grouped() && grouping.equals(other.grouping));
    }

    /** Whether both may be the same provider or of one registered group, as far as is known. */
    public boolean perhapsGroupedWith(Provider other) {
        if (sameOrGroupedWith(other)) {
            return true;
        }
        if (id == null || other.id == null) {
            return true;
        }
        boolean oneWorksAlone =
                (grouping != null && grouping.isEmpty()) || (other.grouping != null && other.grouping.isEmpty());
        return !oneWorksAlone && (grouping == null || other.grouping == null);
    }

    private boolean grouped() {
        return grouping != null && !grouping.isEmpty();
    }

    /** Whether a day of training is recorded in {@code span}. */
    public boolean trainedIn(Span span) {
        return trainedOn != null && trainedOn.stream().anyMatch(span::covers);
    }
}
