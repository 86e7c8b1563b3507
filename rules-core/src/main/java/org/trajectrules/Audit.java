package org.trajectrules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;

/**
 * Every recorded act (session, delivery, prescription, billing, contract) judged on its own day with what came before
 * it, in the order of time: a practice sees which would not be reimbursed, and why.
 *
 * <p>Example: {@code Audit.of(rulebook, dossier).refused()}.
 *
 * @param judged one decision an act and rule that judges it, by day, then by list, then by order in the file
 * @param notJudged acts that no decision judges, such as a billing of an ordinary consultation, in the same order
 */
public record Audit(List<Decision> judged, List<Fact> notJudged) {

    private static final List<ActKind> AUDITED = Arrays.stream(ActKind.values())
            .filter(kind -> kind != ActKind.CONTACT)
            .toList();

    public Audit {
        judged = List.copyOf(judged);
        notJudged = List.copyOf(notJudged);
    }

    /** Judges what {@code dossier} records; an empty audit where it records no act. */
    public static Audit of(Rulebook rulebook, Dossier dossier) {
        List<Fact> acts = new ArrayList<>();
        AUDITED.forEach(kind -> acts.addAll(dossier.list(kind.list())));
        acts.sort(Comparator.comparing(Audit::day));
        List<Decision> judged = new ArrayList<>();
        List<Fact> notJudged = new ArrayList<>();
        for (Fact act : acts) {
            List<Decision> decisions = rulebook.judge(act, dossier);
            if (decisions.isEmpty()) {
                notJudged.add(act);
            }
            judged.addAll(decisions);
        }
        return new Audit(judged, notJudged);
    }

    private static LocalDate day(Fact act) {
        LocalDate day = act.day();
        return day == null ? LocalDate.MAX : day;
    }

    /** Those that would not be reimbursed, in order. */
    public List<Decision> refused() {
        return judged.stream()
                .filter(decision -> decision.outcome() == org.trajectrules.decision.Outcome.REFUSED)
                .toList();
    }
}
