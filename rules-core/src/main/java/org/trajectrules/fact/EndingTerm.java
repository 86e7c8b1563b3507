package org.trajectrules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.DateRange;
import org.trajectrules.time.Span;
import org.trajectrules.time.Terms;

/**
 * One of the terms of equal length into which a trajectory falls, with the days from which its end is near.
 *
 * <p>A rule takes it {@code from} {@link Act#termToRenew} or {@link Act#termServed}.
 *
 * @param start first day of the trajectory, or of the first of several that follow each other without a gap
 * @param first first day of this term
 * @param last last day of this term
 * @param perhapsNear the day from which the end is near on one reading (C-32)
 * @param surelyNear the day from which the end is near on every reading
 */
public record EndingTerm(LocalDate start, LocalDate first, LocalDate last, LocalDate perhapsNear, LocalDate surelyNear)
        implements Span {

    /** The term that holds {@code day}, of the trajectory that runs on it; {@code null} where none runs. */
    static @Nullable EndingTerm holding(LocalDate day, Collection<?> trajectories, int months, int ahead) {
        List<Trajectory> all = trajectories.stream().map(Trajectory.class::cast).toList();
        LocalDate start = all.stream()
                .filter(trajectory -> trajectory.activeOn(day))
                .map(Trajectory::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Optional<LocalDate> earlier = start == null ? Optional.empty() : startBefore(start, all);
        while (earlier.isPresent()) {
            start = earlier.get();
            earlier = startBefore(start, all);
        }
        if (start == null) {
            return null;
        }
        return holding(day, start, months, ahead);
    }

    /** The first day of a trajectory that still ran on the eve of {@code start}. */
    private static Optional<LocalDate> startBefore(LocalDate start, List<Trajectory> all) {
        return all.stream()
                .filter(trajectory -> trajectory.activeOn(start.minusDays(1)))
                .map(Trajectory::from)
                .min(Comparator.naturalOrder());
    }

    private static EndingTerm of(LocalDate start, int number, int months, int ahead) {
        LocalDate first = Terms.dayAfter(start, number * months);
        LocalDate last = Terms.lastDay(start, (number + 1) * months);
        DateRange near = Terms.beforeEnd(last, ahead);
        return new EndingTerm(start, first, last, near.first(), near.last());
    }

    /** The term before this one; {@code null} where this is the first. */
    @Nullable
    EndingTerm before(int months, int ahead) {
        return isFirst() ? null : holding(first.minusDays(1), start, months, ahead);
    }

    private static EndingTerm holding(LocalDate day, LocalDate start, int months, int ahead) {
        if (months < 1) {
            throw new IllegalArgumentException("term (" + months + " months)\nMaybe it lasts a month at least?");
        }
        int number = 0;
        while (!Terms.dayAfter(start, (number + 1) * months).isAfter(day)) {
            number++;
        }
        return of(start, number, months, ahead);
    }

    boolean isFirst() {
        return first.equals(start);
    }

    /** Whether it begins or ends on another day than the same-numbered one, because there is no such day (C-02). */
    public boolean uneven() {
        int day = start.getDayOfMonth();
        return first.getDayOfMonth() != day || next().getDayOfMonth() != day;
    }

    /** The first day after this term. */
    public LocalDate next() {
        return last.plusDays(1);
    }

    /** Whether the term is over on {@code day}. */
    public boolean overOn(LocalDate day) {
        return day.isAfter(last);
    }

    /** Of the results that decide, those below {@code limit} that were surely taken near the end of the term, or later. */
    public List<Result> below(Collection<?> results, BigDecimal limit) {
        return deciding(results).stream()
                .filter(result -> !result.on().isBefore(surelyNear) && isBelow(result, limit))
                .toList();
    }

    /** Of the results that decide, those below {@code limit} that were near the end of the term on one reading only. */
    public List<Result> perhapsBelow(Collection<?> results, BigDecimal limit) {
        return deciding(results).stream()
                .filter(result -> result.on().isBefore(surelyNear) && isBelow(result, limit))
                .toList();
    }

    /** Of the results that decide, those of which the value or the unit is not known. */
    public List<Result> unmeasured(Collection<?> results) {
        return deciding(results).stream()
                .filter(result -> result.measured() == null)
                .toList();
    }

    /** The day after the term or, where only a later result is below {@code limit}, the day of that result. */
    public LocalDate renewedFrom(Collection<?> results, BigDecimal limit) {
        return below(results, limit).stream()
                .map(Result::on)
                .map(day -> overOn(day) ? day : next())
                .min(Comparator.naturalOrder())
                .orElse(next());
    }

    /** The results of the last day near the end of the term, and of the last day after it. */
    private List<Result> deciding(Collection<?> results) {
        List<Result> near = results.stream()
                .map(Result.class::cast)
                .filter(result -> !result.on().isBefore(perhapsNear))
                .toList();
        List<Result> deciding = new ArrayList<>(
                ofLastDay(near.stream().filter(result -> !overOn(result.on())).toList()));
        deciding.addAll(
                ofLastDay(near.stream().filter(result -> overOn(result.on())).toList()));
        return List.copyOf(deciding);
    }

    private static List<Result> ofLastDay(List<Result> results) {
        Optional<LocalDate> day = results.stream().map(Result::on).max(Comparator.naturalOrder());
        return results.stream()
                .filter(result -> result.on().equals(day.orElse(null)))
                .toList();
    }

    private static boolean isBelow(Result result, BigDecimal limit) {
        BigDecimal measured = result.measured();
        return measured != null && measured.compareTo(limit) < 0;
    }
}
