package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A care trajectory, a stay in the diabetes convention, or a programme of self-care.
 *
 * @param kind which of them
 * @param group the group of a convention
 * @param from first day
 * @param until last day included; {@code null} while it runs
 * @param contract the contract of a care trajectory; {@link Contract#UNKNOWN} where nothing is known of it
 * @param notifiedOn self-care: day on which the advising physician was notified
 * @param withdrawnOn day of a written withdrawal (C-10), the last day of the trajectory
 */
public record Trajectory(
        @Nullable String id,
        @Nullable TrajectoryKind kind,
        @Nullable ConventionGroup group,
        LocalDate from,
        @Nullable LocalDate until,
        Contract contract,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate withdrawnOn)
        implements Fact, Lasting {

    /** The trajectory of a question that names none. */
    public static final Trajectory UNKNOWN =
            new Trajectory(null, null, null, LocalDate.MIN, null, Contract.UNKNOWN, null, null);

    public Trajectory {
        Lasting.checkOrder(from, until);
        if (withdrawnOn != null && withdrawnOn.isBefore(from)) {
            throw new InvalidFactException(
                    "withdrawnOn",
                    "withdrawnOn (" + withdrawnOn + ") is before from (" + from + ")",
                    "the contract never began: leave the trajectory out.");
        }
    }

    @Override
    public LocalDate day() {
        return from;
    }

    @Override
    public boolean classified() {
        return kind != null;
    }

    /** Seen even before it begins: R45 looks ahead to the start of a trajectory. */
    @Override
    public Trajectory seenOn(LocalDate on) {
        return new Trajectory(id, kind, group, from, until, contract.seenOn(on), notifiedOn, withdrawnOn);
    }

    @Override
    public boolean activeOn(LocalDate day) {
        return Lasting.super.activeOn(day) && !stoppedBefore(day);
    }

    /** Whether it is known to have ended, or to have been withdrawn, before {@code day}. */
    public boolean stoppedBefore(LocalDate day) {
        return (until != null && until.isBefore(day)) || (withdrawnOn != null && withdrawnOn.isBefore(day));
    }

    /** Whether it still ran on the eve of {@code next}, which then follows it without a gap. */
    public boolean ranUntil(Trajectory next) {
        return activeOn(next.eve());
    }

    /** The day before it begins. */
    public LocalDate eve() {
        return from.minusDays(1);
    }

    /** Whether it begins at most {@code months} months after {@code day}; the same-numbered day counts (C-02). */
    public boolean beginsWithin(int months, LocalDate day) {
        return !from.isAfter(day.plusMonths(months));
    }

    /** Whether it began at most {@code months} months before {@code day}; the same-numbered day counts (C-02). */
    public boolean beganWithin(int months, LocalDate day) {
        return !from.plusMonths(months).isBefore(day);
    }

    /** Whether this is another trajectory than {@code other}. */
    public boolean isOtherThan(Trajectory other) {
        return id == null ? this != other : !id.equals(other.id);
    }

    @Override
    public Trajectory endedOn(LocalDate day) {
        return new Trajectory(id, kind, group, from, untilAtLatest(day), contract, notifiedOn, withdrawnOn);
    }
}
