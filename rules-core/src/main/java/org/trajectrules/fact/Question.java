package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trajectrules.time.CalendarYear;

/**
 * What is asked of a dossier: one decision, on one day.
 *
 * <p>Example: {@code Question.of("education.session").on(LocalDate.of(2024, 2, 10)).about(session)}.
 *
 * @param decision id of the decision in the catalogue
 * @param on the day judged
 * @param about {@code START_UP}, the id of a trajectory or a {@link TrajectoryKind}; {@code null} where it is plain
 * @param act the act judged, recorded in the dossier or not; {@code null} for none, or one of which nothing is known
 */
public record Question(
        String decision,
        LocalDate on,
        @Nullable String about,
        @Nullable Fact act) {

    public Question {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(on, "on");
    }

    /** Begins a question; {@link Undated#on} completes it. */
    public static Undated of(String decision) {
        return new Undated(decision);
    }

    /** The same question about the start-up trajectory ({@code START_UP}), a trajectory's id or a kind of trajectory. */
    public Question about(String about) {
        return new Question(decision, on, about, act);
    }

    /** The same question about an act: a session, delivery, prescription, billing or, for its contract, a trajectory. */
    public Question about(Fact act) {
        return new Question(decision, on, about, act);
    }

    /** The same question on another day. */
    public Question on(LocalDate on) {
        return new Question(decision, on, about, act);
    }

    /** Whether it names the start-up trajectory, a trajectory or a kind of trajectory. */
    public boolean namesTrajectory() {
        return about != null;
    }

    /** The calendar year of the day judged. */
    public CalendarYear calendarYear() {
        return CalendarYear.holding(on);
    }

    /** Names no act and no trajectory: a question may end up in a log. */
    @Override
    public String toString() {
        return "Question of " + decision + " on " + on;
    }

    /** A question without its day. */
    public record Undated(String decision) {
        public Question on(LocalDate on) {
            return new Question(decision, on, null, null);
        }
    }
}
