package org.trajectrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Setting;
import org.trajectrules.time.Span;

/** Judges a tally against a number: what is proved, what may be, and what would settle it. */
final class Count {

    private final Firing firing;
    private final Tally tally;
    private final boolean told;

    /** @param told whether the explanation shows the count; "one at least" and "none" need no number */
    Count(Firing firing, Tally tally, boolean told) {
        this.firing = firing;
        this.tally = tally;
        this.told = told;
    }

    Proof atLeast(int need) {
        int have = tally.sure().size();
        if (firing.excludesApartFromCounted()) {
            return firing.excluded();
        }
        if (have >= need) {
            return settled(Verdict.MET, need);
        }
        List<Missing> unknownLists = unknownLists();
        int possible = have + tally.open().size() + tally.maybe().size();
        boolean perhapsEnough = tally.otherwise() != null && have < tally.enough() && possible >= tally.enough();
        if (unknownLists.isEmpty() && possible < need && !perhapsEnough) {
            return fallsShort(need);
        }
        int asOpen = have + tally.open().size();
        boolean openEnough = tally.otherwise() != null && tally.maybe().isEmpty() && asOpen >= tally.enough();
        return unsettled(asOpen >= need || openEnough, unknownLists, need);
    }

    Proof fewerThan(int max) {
        int have = tally.sure().size();
        if (firing.excludesApartFromCounted()) {
            return firing.excluded();
        }
        if (have >= max) {
            return settled(Verdict.NOT_MET, max);
        }
        List<Missing> unknownLists = unknownLists();
        if (unknownLists.isEmpty() && have + tally.open().size() + tally.maybe().size() < max) {
            return settled(Verdict.MET, max);
        }
        return unsettled(have + tally.maybe().size() < max, unknownLists, max);
    }

    Proof atMost(int most, int sum) {
        List<Evidence> count = List.of(new Evidence.OfCount(sum, most));
        if (firing.excludesApartFromCounted()) {
            return firing.excluded();
        }
        if (sum > most) {
            return firing.proof(Verdict.NOT_MET, null, List.of(), tally.sure(), count);
        }
        List<Missing> missing = new ArrayList<>(unknownLists());
        tally.maybe().forEach(fact -> missing.add(Firing.missingFact(fact)));
        return missing.isEmpty()
                ? firing.proof(Verdict.MET, null, List.of(), tally.sure(), count)
                : firing.proof(Verdict.UNKNOWN, Cause.MISSING_DATA, missing, tally.sure(), count);
    }

    private Proof settled(Verdict verdict, int number) {
        return firing.proof(verdict, null, List.of(), tally.sure(), counted(number), tally.settings());
    }

    private Proof fallsShort(int need) {
        Span window = tally.window();
        if (window != null && !window.last().isBefore(firing.on())) {
            FactList list = firing.info().counted().iterator().next();
            return firing.proof(
                    Verdict.UNKNOWN,
                    Cause.NOT_YET,
                    List.of(new Missing(list.fileName(), null, null, window.last())),
                    tally.sure(),
                    counted(need),
                    tally.settingsOfWaiting());
        }
        Setting otherwise = tally.otherwise();
        if (otherwise != null && tally.sure().size() >= tally.enough()) {
            return firing.chosen(otherwise, tally.sure(), counted(need));
        }
        return settled(Verdict.NOT_MET, need);
    }

    private Proof unsettled(boolean openSettlesIt, List<Missing> unknownLists, int number) {
        List<Fact> looked = new ArrayList<>(tally.sure());
        looked.addAll(tally.open());
        looked.addAll(tally.maybe());
        if (openSettlesIt && unknownLists.isEmpty()) {
            return firing.proof(
                    Verdict.UNKNOWN, Cause.OPEN_QUESTION, List.of(), looked, counted(number), tally.settings());
        }
        List<Missing> missing = new ArrayList<>(unknownLists);
        tally.maybe().forEach(fact -> missing.add(Firing.missingFact(fact)));
        return firing.proof(Verdict.UNKNOWN, Cause.MISSING_DATA, missing, looked, counted(number), tally.settings());
    }

    private List<Missing> unknownLists() {
        Span window = tally.window();
        LocalDate through = window == null ? firing.on() : window.last();
        return firing.info().counted().stream()
                .filter(list -> firing.seen().knowledge(list, through) != Knowledge.COMPLETE)
                .map(Firing::missingList)
                .toList();
    }

    private List<Evidence> counted(int number) {
        return told ? List.of(new Evidence.OfCount(tally.sure().size(), number)) : List.of();
    }
}
