package org.trajectrules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.Dossier;

/**
 * The days on which the decision on a prospect changes if nothing more is recorded, found by deciding: there is no
 * other logic than that of the rules. Where the record ends before a day, it is taken to speak for that day too.
 *
 * <p>Example: {@code Outlook.of(rulebook, dossier, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).changes()}.
 *
 * @param from the first day, with which the next is compared
 * @param until the last day
 * @param assumedAfter the day after which the record says nothing of itself; {@code null} where it speaks for all
 * @param changes what changes, by day, then in the order of the catalogue
 */
public record Outlook(
        LocalDate from, LocalDate until, @Nullable LocalDate assumedAfter, List<Change> changes) {

    public Outlook {
        changes = List.copyOf(changes);
    }

    /**
     * Decides every prospect of {@code rulebook}: on one day a week at least, on every day that the dossier or the rules
     * name and on the day after it and, between two of those that differ, on the days that lead to the change.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public static Outlook of(Rulebook rulebook, Dossier dossier, LocalDate from, LocalDate until) {
        List<Change> changes = new ArrayList<>();
        for (Prospect prospect : rulebook.prospects()) {
            changes.addAll(of(rulebook, prospect, dossier, from, until).changes());
        }
        changes.sort(Comparator.comparing(Change::on));
        return new Outlook(from, until, assumedAfter(dossier, until), changes);
    }

    /** The same for one prospect. */
    public static Outlook of(Rulebook rulebook, Prospect prospect, Dossier dossier, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "until (" + until + ") is before from (" + from + ")\nMaybe swap the two days?");
        }
        List<Change> changes = new ArrayList<>();
        Looked before = new Looked(from, decide(rulebook, prospect, dossier, from));
        for (LocalDate day : Days.of(rulebook, dossier, from, until)) {
            Looked after = new Looked(day, decide(rulebook, prospect, dossier, day));
            search(rulebook, prospect, dossier, before, after, changes);
            before = after;
        }
        return new Outlook(from, until, assumedAfter(dossier, until), changes);
    }

    /** A day and what is decided on it. */
    private record Looked(LocalDate day, Decision decision) {}

    /** Halves the days between two that differ until the days stand next to each other. */
    private static void search(
            Rulebook rulebook, Prospect prospect, Dossier dossier, Looked before, Looked after, List<Change> changes) {
        if (!Change.between(before.decision(), after.decision())) {
            return;
        }
        long days = ChronoUnit.DAYS.between(before.day(), after.day());
        if (days == 1) {
            changes.add(new Change(after.day(), prospect, before.decision(), after.decision()));
            return;
        }
        LocalDate day = before.day().plusDays(days / 2);
        Looked half = new Looked(day, decide(rulebook, prospect, dossier, day));
        search(rulebook, prospect, dossier, before, half, changes);
        search(rulebook, prospect, dossier, half, after, changes);
    }

    /** On a day after the last that the record speaks for, it is taken to speak for that day too. */
    private static Decision decide(Rulebook rulebook, Prospect prospect, Dossier dossier, LocalDate day) {
        boolean silent = assumedAfter(dossier, day) != null;
        return rulebook.decide(prospect, silent ? dossier.recordedUntil(day) : dossier, day);
    }

    private static @Nullable LocalDate assumedAfter(Dossier dossier, LocalDate until) {
        LocalDate recorded = dossier.recordedUntil();
        return recorded != null && recorded.isBefore(until) ? recorded : null;
    }
}
