package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.Collection;
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
        educator = educator == null && role != null && !role.mayBeEducator() ? Boolean.FALSE : educator;
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

    /** Whether both may turn out to be the same provider or of one registered group, and it is not known. */
    public boolean perhapsGroupedWith(Provider other) {
        if (sameOrGroupedWith(other)) {
            return false;
        }
        if (id == null || other.id == null) {
            return true;
        }
        return !worksAlone() && !other.worksAlone() && (grouping == null || other.grouping == null);
    }

    /** Whether this is one of {@code others}, or of a registered group with one. */
    public boolean sameOrGroupedWithAny(Collection<Provider> others) {
        return others.stream().anyMatch(this::sameOrGroupedWith);
    }

    /** Whether this may turn out to be one of {@code others} or of a registered group with one, and it is not known. */
    public boolean perhapsGroupedWithAny(Collection<Provider> others) {
        return !sameOrGroupedWithAny(others) && others.stream().anyMatch(this::perhapsGroupedWith);
    }

    /** Whether this is one of {@code gps}, or a GP of a registered group with one. */
    public boolean gpWithAny(Collection<Provider> gps) {
        return gps.stream().anyMatch(this::same) || (role == Role.GP && sameOrGroupedWithAny(gps));
    }

    /** Whether this may turn out to be one of {@code gps} or a GP of a registered group with one, and it is not known. */
    public boolean perhapsGpWithAny(Collection<Provider> gps) {
        return !gpWithAny(gps)
                && (role == null || role == Role.GP)
                && (sameOrGroupedWithAny(gps) || perhapsGroupedWithAny(gps));
    }

    /** Whether this is known to be none of {@code others}, nor of a registered group with one. */
    public boolean apartFromAll(Collection<Provider> others) {
        return others.stream().noneMatch(other -> sameOrGroupedWith(other) || perhapsGroupedWith(other));
    }

    /** Whether the provider is known to have {@code role} and, unless it is {@code null}, to work at {@code place}. */
    public boolean worksAs(Role role, @Nullable Workplace place) {
        return this.role == role && (place == null || workplace == place);
    }

    /** Whether the provider may turn out to have {@code role} and work at {@code place}, and it is not known. */
    public boolean perhapsWorksAs(Role role, @Nullable Workplace place) {
        return this.role == null
                ? place == null || workplace == null || workplace == place
                : this.role == role && place != null && workplace == null;
    }

    private boolean worksAlone() {
        return grouping != null && grouping.isEmpty();
    }

    private boolean grouped() {
        return grouping != null && !grouping.isEmpty();
    }

    /** Whether the days of training are known and none of them falls in {@code span}. */
    public boolean untrainedIn(Span span) {
        return trainedOn != null && trainedOn.stream().noneMatch(span::covers);
    }

    /** Whether a day of training is recorded in {@code span}. */
    public boolean trainedIn(Span span) {
        return trainedOn != null && trainedOn.stream().anyMatch(span::covers);
    }
}
