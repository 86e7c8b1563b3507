package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trajectrules.Change;
import org.trajectrules.Outlook;
import org.trajectrules.Prospect;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.Dossier;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.testkit.RandomDossiers;

/** An outlook, which looks at few days, finds what deciding on every day finds. */
class OutlookAgreesTest {

    private static final int DOSSIERS = 1_000;
    private static final int DAYS = 731;

    /** Of so many, the one with the most changes. */
    private static final int DRAWS = 2;

    private static final long SEED = 20261125L;
    private static final List<Prospect> PROSPECTS = List.copyOf(Told.RULEBOOK.prospects());

    @Test
    void an_outlook_of_two_years_agrees_with_deciding_day_by_day() {
        List<Compared> all = Shares.of(DOSSIERS, OutlookAgreesTest::compare);

        assertThat(all.stream().filter(each -> !each.agrees()).toList()).isEmpty();
        assertThat(all.stream().mapToInt(each -> each.byDay().size()).sum()).isGreaterThan(DOSSIERS / 2);
    }

    /** The days on which the decision changes, found both ways. */
    private record Compared(String what, List<LocalDate> byDay, List<LocalDate> byOutlook) {

        boolean agrees() {
            return byDay.equals(byOutlook);
        }
    }

    private static Compared compare(int number) {
        Random random = new Random(SEED + number);
        Prospect prospect = PROSPECTS.get(random.nextInt(PROSPECTS.size()));
        DecisionSpec decision = Law.SHIPPED.pack().decision(prospect.decision()).orElseThrow();
        RandomDossiers dossiers = new RandomDossiers(SEED + number, Law.days());
        Dossier dossier = null;
        Outlook outlook = null;
        for (int i = 0; i < DRAWS; i++) {
            RandomDossiers.Case drawn = dossiers.next(decision);
            LocalDate from = drawn.question().on().minusDays(random.nextInt(DAYS));
            Outlook other = Outlook.of(Told.RULEBOOK, prospect, drawn.dossier(), from, from.plusDays(DAYS - 1));
            if (outlook == null || other.changes().size() > outlook.changes().size()) {
                dossier = drawn.dossier();
                outlook = other;
            }
        }
        return new Compared(
                "seed " + (SEED + number) + " " + prospect + " from " + outlook.from(),
                changes(prospect, dossier, outlook.from(), outlook.until()),
                outlook.changes().stream().map(Change::on).toList());
    }

    private static List<LocalDate> changes(Prospect prospect, Dossier dossier, LocalDate from, LocalDate until) {
        List<LocalDate> changes = new ArrayList<>();
        Decision eve = decide(prospect, dossier, from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            Decision decision = decide(prospect, dossier, day);
            if (Change.between(eve, decision)) {
                changes.add(day);
            }
            eve = decision;
        }
        return changes;
    }

    /** As an outlook assumes it: where the record ends earlier, nothing more has happened. */
    private static Decision decide(Prospect prospect, Dossier dossier, LocalDate day) {
        LocalDate recorded = dossier.recordedUntil();
        boolean silent = recorded != null && recorded.isBefore(day);
        return Told.RULEBOOK.decide(prospect, silent ? dossier.recordedUntil(day) : dossier, day);
    }
}
