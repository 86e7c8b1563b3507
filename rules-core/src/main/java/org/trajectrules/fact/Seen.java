package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is seen for one question: nothing dated after the day judged, nothing that comes after the act
 * asked, and the act itself apart from the recorded ones, so that a rule that counts sessions counts those before it.
 */
public final class Seen {

    private final Dossier dossier;
    private final Question question;
    private final About about;
    private final Act act;
    private final Map<FactList, List<Fact>> facts = new EnumMap<>(FactList.class);

    private Seen(Dossier dossier, Question question, Fact asked, int years) {
        this.dossier = dossier;
        this.question = question;
        this.about = About.of(question, dossier, years);
        Map<String, Series> series = series(dossier);
        for (FactList list : FactList.values()) {
            facts.put(list, seen(list, asked, series));
        }
        Fact judged = asked instanceof Trajectory contract ? contract.seenOn(question.on()) : asked;
        this.act = Act.of(judged instanceof Session session ? numbered(session, series) : judged);
    }

    /**
     * @param kind the kind of act that the decision judges; {@code null} where it judges none
     */
    public static Seen of(Dossier dossier, Question question, @Nullable ActKind kind) {
        return of(dossier, question, kind, 0);
    }

    /**
     * @param kind the kind of act that the decision judges; {@code null} where it judges none
     * @param years how many anniversaries to go back: 0 for the last one that has come
     */
    public static Seen of(Dossier dossier, Question question, @Nullable ActKind kind, int years) {
        Fact asked = question.act();
        if (asked == null && kind == ActKind.CONTRACT) {
            Trajectory plain = About.of(question, dossier).trajectory();
            asked = plain.id() == null ? null : plain;
        }
        if (asked == null) {
            asked = kind == null ? Session.unknown(question.on()) : kind.unknown(question.on());
        }
        return new Seen(dossier, question, asked, years);
    }

    public Question question() {
        return question;
    }

    public Patient patient() {
        return dossier.patient();
    }

    public About about() {
        return about;
    }

    public Act act() {
        return act;
    }

    public List<Fact> facts(FactList list) {
        return facts.getOrDefault(list, List.of());
    }

    /** What {@code list} says of things up to {@code through}, or up to the day judged if that comes first. */
    public Knowledge knowledge(FactList list, LocalDate through) {
        return dossier.knowledge(list, through.isBefore(question.on()) ? through : question.on());
    }

    /** What the record says of the rest of the calendar year. */
    public RestOfYear restOfYear() {
        LocalDate until = dossier.recordedUntil();
        LocalDate last = question.calendarYear().last();
        return new RestOfYear(
                until == null || !until.isBefore(last) || question.on().equals(last));
    }

    /** The billings after the day judged, in the same calendar year. */
    public List<LaterBilling> laterBillings() {
        return dossier.all(Billing.class).stream()
                .filter(billing -> billing.on().isAfter(question.on()) && billing.fallsIn(question.calendarYear()))
                .map(LaterBilling::new)
                .toList();
    }

    /** Whether the record speaks for {@code day}. */
    public boolean recordedThrough(LocalDate day) {
        LocalDate until = dossier.recordedUntil();
        return until != null && !day.isAfter(until);
    }

    private List<Fact> seen(FactList list, Fact asked, Map<String, Series> series) {
        List<Fact> seen = new ArrayList<>();
        List<Fact> recorded = dossier.list(list);
        int position = positionOf(asked, recorded);
        for (int i = 0; i < recorded.size(); i++) {
            Fact fact = recorded.get(i);
            boolean asActOrLater = !(fact instanceof Trajectory)
                    && position >= 0
                    && (i == position || isLater(fact, i, asked, position));
            Fact known = alive(fact.seenOn(question.on()));
            if (!asActOrLater && known != null && known.classified()) {
                seen.add(known instanceof Session session ? numbered(session, series) : known);
            }
        }
        return List.copyOf(seen);
    }

    private @Nullable Fact alive(@Nullable Fact fact) {
        LocalDate death = dossier.patient().deceasedOn();
        return death != null && fact instanceof Lasting lasting ? lasting.endedOn(death) : fact;
    }

    private static int positionOf(Fact asked, List<Fact> recorded) {
        for (int i = 0; i < recorded.size(); i++) {
            if (asked.id() != null && asked.id().equals(recorded.get(i).id())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLater(Fact fact, int index, Fact asked, int position) {
        LocalDate day = fact.day();
        LocalDate askedDay = asked.day();
        return day != null && askedDay != null && (day.isAfter(askedDay) || (day.equals(askedDay) && index > position));
    }

    /** The session with its series, if it is one of a care trajectory that does not say it. */
    private Session numbered(Session session, Map<String, Series> series) {
        if (session.series() != null || !inCare(session, dossier)) {
            return session;
        }
        Series known = session.id() == null ? null : series.get(session.id());
        return session.inSeries(known != null ? known : next(session));
    }

    /** The series of a session that is not recorded: the five first of its year are ordinary. */
    private Series next(Session session) {
        long used = dossier.all(Session.class).stream()
                .filter(other -> countsInCare(other, dossier) && !other.on().isAfter(session.on()))
                .filter(other -> other.on().getYear() == session.on().getYear() && other.series() != Series.EXTRA)
                .count();
        return used < ORDINARY_SESSIONS ? Series.ORDINARY : Series.EXTRA;
    }

    private static final int ORDINARY_SESSIONS = 5;

    /** Which recorded sessions without a series are ordinary: the first five of a calendar year, by date and order. */
    private static Map<String, Series> series(Dossier dossier) {
        Map<Integer, Integer> ordinary = new HashMap<>();
        Map<String, Series> series = new HashMap<>();
        dossier.all(Session.class).stream()
                .filter(session -> countsInCare(session, dossier))
                .sorted(Comparator.comparing(Session::on))
                .forEach(session -> {
                    int before = ordinary.getOrDefault(session.on().getYear(), 0);
                    boolean extra = session.series() == Series.EXTRA
                            || (session.series() == null && before >= ORDINARY_SESSIONS);
                    series.put(session.id(), extra ? Series.EXTRA : Series.ORDINARY);
                    ordinary.put(session.on().getYear(), extra ? before : before + 1);
                });
        return series;
    }

    private static boolean countsInCare(Session session, Dossier dossier) {
        return session.kind() == SessionKind.EDUCATION && session.counts() && inCare(session, dossier);
    }

    /** Whether a session without module belongs to a care trajectory: given in it, or prescribed for it (R45, C-19). */
    private static boolean inCare(Session session, Dossier dossier) {
        boolean education = session.kind() == null || session.kind() == SessionKind.EDUCATION;
        return education
                && session.educationModule() == null
                && (session.prescription().label() == Label.CARE_DIABETES
                        || dossier.all(Trajectory.class).stream()
                                .filter(trajectory -> trajectory.kind() == TrajectoryKind.CARE_DIABETES)
                                .anyMatch(trajectory -> trajectory.activeOn(session.on())));
    }
}
