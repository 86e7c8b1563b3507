package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.CalendarYear;
import org.trajectrules.time.TrajectoryYear;

/**
 * What a question is about, worked out from the question and the trajectories of the dossier.
 *
 * @param startUp whether the question names the start-up trajectory
 * @param kind the kind of trajectory; {@code null} where the question names none and it is not plain
 * @param trajectory the trajectory; {@link Trajectory#UNKNOWN} where there is none, or it is not plain
 * @param cycleStart the day on which the first of the contracts that follow each other without a gap began: the
 *     yearly cycle keeps to it (R25, C-09); {@code null} where there is no trajectory
 * @param gps the GP who signed, and those whose earlier contract still ran in the year judged: contacts with any of
 *     them count together (C-09)
 * @param year the last year of the cycle that has ended on the day judged; {@code null} before the first anniversary
 * @param contracts the trajectories of the cycle, the last one first
 */
public record About(
        boolean startUp,
        @Nullable TrajectoryKind kind,
        Trajectory trajectory,
        @Nullable LocalDate cycleStart,
        List<Provider> gps,
        @Nullable TrajectoryYear year,
        List<Trajectory> contracts) {

    /** Names the start-up trajectory in a question. */
    public static final String START_UP = "START_UP";

    /** @param years how many anniversaries to go back: 0 for the last one that has come */
    static About of(Question question, Dossier dossier, int years) {
        About about = of(question, dossier);
        return years == 0 || about.year == null
                ? about
                : about(about.trajectory, dossier.all(Trajectory.class), about.year.earlier(years));
    }

    static About of(Question question, Dossier dossier) {
        List<Trajectory> all = dossier.all(Trajectory.class);
        String about = question.about();
        if (question.act() instanceof Trajectory asked) {
            return about(asked, all, question.on());
        }
        if (about == null) {
            List<TrajectoryKind> care = all.stream()
                    .map(Trajectory::kind)
                    .filter(kind -> kind == TrajectoryKind.CARE_DIABETES || kind == TrajectoryKind.CARE_KIDNEY)
                    .distinct()
                    .toList();
            return care.size() == 1 ? about(care.get(0), all, question.on()) : nothing(false, null);
        }
        if (about.equals(START_UP)) {
            return nothing(true, null);
        }
        for (TrajectoryKind kind : TrajectoryKind.values()) {
            if (kind.name().equals(about)) {
                return about(kind, all, question.on());
            }
        }
        return all.stream()
                .filter(trajectory -> about.equals(trajectory.id()))
                .findFirst()
                .map(trajectory -> about(trajectory, all, question.on()))
                .orElseGet(() -> nothing(false, null));
    }

    private static About nothing(boolean startUp, @Nullable TrajectoryKind kind) {
        return new About(startUp, kind, Trajectory.UNKNOWN, null, List.of(), null, List.of());
    }

    /** The trajectory of {@code kind} that runs on the day, else the last that had begun, else the next to begin. */
    private static About about(TrajectoryKind kind, List<Trajectory> all, LocalDate on) {
        List<Trajectory> ofKind = all.stream()
                .filter(trajectory -> trajectory.kind() == kind)
                .sorted(Comparator.comparing(Trajectory::from))
                .toList();
        Optional<Trajectory> begun = ofKind.stream()
                .filter(trajectory -> !trajectory.from().isAfter(on))
                .reduce((earlier, later) -> later.activeOn(on) || !earlier.activeOn(on) ? later : earlier);
        return begun.or(() -> ofKind.stream().findFirst())
                .map(trajectory -> about(trajectory, all, on))
                .orElseGet(() -> nothing(false, kind));
    }

    private static About about(Trajectory trajectory, List<Trajectory> all, LocalDate on) {
        LocalDate cycleStart = last(cycle(trajectory, all)).from();
        return about(trajectory, all, TrajectoryYear.endedBy(cycleStart, on).orElse(null));
    }

    private static About about(Trajectory trajectory, List<Trajectory> all, @Nullable TrajectoryYear year) {
        List<Trajectory> cycle = cycle(trajectory, all);
        List<Provider> gps = new ArrayList<>(List.of(trajectory.contract().gp()));
        for (int i = 1; i < cycle.size(); i++) {
            if (year == null || cycle.get(i - 1).from().isAfter(year.first())) {
                gps.add(cycle.get(i).contract().gp());
            }
        }
        LocalDate cycleStart = last(cycle).from();
        return new About(false, trajectory.kind(), trajectory, cycleStart, List.copyOf(gps), year, List.copyOf(cycle));
    }

    /** The trajectory and those before it that follow each other without a gap, from the last to the first. */
    private static List<Trajectory> cycle(Trajectory trajectory, List<Trajectory> all) {
        List<Trajectory> cycle = new ArrayList<>(List.of(trajectory));
        Optional<Trajectory> earlier = predecessor(trajectory, all);
        while (earlier.isPresent()) {
            cycle.add(earlier.get());
            earlier = predecessor(earlier.get(), all);
        }
        return cycle;
    }

    private static Trajectory last(List<Trajectory> cycle) {
        return cycle.get(cycle.size() - 1);
    }

    /** The trajectory of the same kind that ran until this one began. */
    private static Optional<Trajectory> predecessor(Trajectory trajectory, List<Trajectory> all) {
        return all.stream()
                .filter(other ->
                        other.kind() == trajectory.kind() && other.from().isBefore(trajectory.from()))
                .filter(other -> other.activeOn(trajectory.from().minusDays(1)))
                .max(Comparator.comparing(Trajectory::from));
    }

    /** Whether no anniversary has come. */
    public boolean firstYear() {
        return year == null;
    }

    /** Whether no anniversary has come since the trajectory began, with or without earlier contracts. */
    public boolean firstPeriod() {
        return year == null || !trajectory.from().isBefore(year.anniversary());
    }

    /** The last anniversary that has come, else the start of the cycle; {@code null} where there is no trajectory. */
    public @Nullable LocalDate trigger() {
        return year == null ? cycleStart : year.anniversary();
    }

    /** The trajectory of the cycle that had last begun on {@link #trigger}; unknown where there is none. */
    public Trajectory paid() {
        LocalDate trigger = trigger();
        return contracts.stream()
                .filter(contract -> trigger != null && !contract.from().isAfter(trigger))
                .findFirst()
                .orElse(Trajectory.UNKNOWN);
    }

    /** The later of {@link #trigger} and the start of the trajectory; {@code null} where there is no trajectory. */
    public @Nullable LocalDate lastStart() {
        LocalDate trigger = trigger();
        return trigger == null || trigger.isAfter(trajectory.from()) ? trigger : trajectory.from();
    }

    /** The calendar year of {@link #lastStart}; {@code null} where there is no trajectory. */
    public @Nullable CalendarYear startedIn() {
        LocalDate start = lastStart();
        return start == null ? null : CalendarYear.holding(start);
    }

    /** The first anniversary of the cycle; {@code null} where there is no trajectory. */
    public @Nullable LocalDate firstAnniversary() {
        return anniversaryOf(1);
    }

    /** The anniversary that ends year {@code number} of the cycle; {@code null} where there is no trajectory. */
    public @Nullable LocalDate anniversaryOf(int number) {
        return cycleStart == null ? null : TrajectoryYear.of(cycleStart, number).anniversary();
    }

    /** The first anniversary of the cycle after {@code day}; {@code day} itself where there is no trajectory. */
    public LocalDate nextAnniversary(LocalDate day) {
        if (cycleStart == null) {
            return day;
        }
        int ended = TrajectoryYear.endedBy(cycleStart, day)
                .map(TrajectoryYear::number)
                .orElse(0);
        return TrajectoryYear.of(cycleStart, ended + 1).anniversary();
    }
}
