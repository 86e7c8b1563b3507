package org.trajectrules;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.trajectrules.fact.Dossier;
import org.trajectrules.pack.Pack;

/**
 * The days to look at in a period. What happens on a single day, such as a second session, happens on a day that the
 * dossier names; what else changes and changes back lasts longer than a week.
 */
final class Days {

    private static final int STEP = 7;

    private Days() {}

    /** In order; the last day is one of them, the first is not. */
    static NavigableSet<LocalDate> of(Rulebook rulebook, Dossier dossier, LocalDate from, LocalDate until) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(STEP)) {
            days.add(day);
        }
        Set<LocalDate> named = new TreeSet<>(dossier.days());
        rulebook.packs().stream().map(Pack::days).forEach(named::addAll);
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            named.add(LocalDate.of(year, 12, 31));
        }
        for (LocalDate day : named) {
            days.add(day);
            days.add(day.plusDays(1));
        }
        days.add(until);
        NavigableSet<LocalDate> inside = new TreeSet<>(days.subSet(from, false, until, true));
        return inside;
    }
}
