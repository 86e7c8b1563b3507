package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Outcome;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.decision.Verdict;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.Contact;
import org.trajectrules.fact.ContactKind;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Seen;
import org.trajectrules.fact.Session;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Judged;
import org.trajectrules.pack.Pack;
import org.trajectrules.testkit.PoorerDossiers;
import org.trajectrules.testkit.RandomDossiers;
import org.trajectrules.testkit.RandomDossiers.Case;

/** More contacts never hurt, more sessions never leave more, and more knowledge never takes back what was decided. */
class MonotonyTest {

    private static final int DOSSIERS = 6_000;
    private static final int IN_A_SHARE = 250;
    private static final long SEED = 20261126L;
    private static final Pack PACK = Law.SHIPPED.pack();

    /** Criteria of which the law or a choice says what silence means, and what it says. */
    private static final Map<String, String> SILENCE_SAYS = Map.of(
            "OT-13", "the ordinary code asks for no proof of where the GP works",
            "OT-25", "training that is not recorded is a warning (C-41)",
            "OT-26c", "a prescription without a number sets no limit",
            "OT-43", "who is seen in a practice or at home is not seen in hospital",
            "R49a2", "who is seen in a practice or at home is not seen in hospital",
            "R28", "asked without a code, the answer tells it",
            "R34d", "a prescription without a number sets no limit",
            "R58d", "a delivery of a device that tells no number is one device",
            "R65e", "a signature that is not seen on the day is yet to come");

    @Test
    void one_more_valid_contact_never_loses_a_renewal() {
        List<DecisionSpec> renewals = PACK.decisions().stream()
                .filter(decision -> decision.id().endsWith(".renewal"))
                .toList();
        Yield yield = compare(renewals, 5, MonotonyTest::withOneMoreContact, (less, more) -> {
            boolean falls =
                    rank(more.decision().outcome()) < rank(less.decision().outcome());
            return falls
                    ? List.of(
                            less.decision().outcome() + " -> " + more.decision().outcome())
                    : List.of();
        });

        assertThat(yield.faults()).isEmpty();
        assertThat(yield.granted()).isPositive();
    }

    @Test
    void one_more_used_session_never_raises_what_is_left_of_a_cap() {
        List<DecisionSpec> sessions = PACK.decisions().stream()
                .filter(decision -> decision.acts().stream().anyMatch(kind -> kind.list() == FactList.SESSIONS))
                .toList();
        Yield yield = compare(sessions, 2, MonotonyTest::withOneMoreSession, (less, more) -> {
            var before = less.decision().entitlement();
            var after = more.decision().entitlement();
            boolean oneCap = less.variant().equals(more.variant())
                    && before.max() != null
                    && before.max().equals(after.max())
                    && before.left() != null
                    && after.left() != null
                    && less.decision().outcome() == more.decision().outcome();
            return oneCap && after.left() > before.left()
                    ? List.of("left " + before.left() + " -> " + after.left())
                    : List.of();
        });

        assertThat(yield.faults()).isEmpty();
        assertThat(yield.granted()).isPositive();
    }

    @Test
    void what_is_decided_of_a_poorer_dossier_holds_of_the_richer_one() {
        Yield yield = compare(PACK.decisions(), 1, MonotonyTest::poorer, (more, less) -> {
            List<String> faults = new ArrayList<>();
            Outcome settled = less.decision().outcome();
            boolean excused = false;
            if (less.variant().equals(more.variant()) && isJudgedOnOneDay(less)) {
                for (Finding finding : less.decision().findings()) {
                    Verdict known = verdict(more, finding.criterion());
                    boolean taken = finding.verdict() != Verdict.UNKNOWN && known != null && known != finding.verdict();
                    excused |= taken && SILENCE_SAYS.containsKey(finding.criterion());
                    if (taken && !SILENCE_SAYS.containsKey(finding.criterion())) {
                        faults.add(finding.rules() + " " + finding.verdict() + " -> " + known);
                    }
                }
            }
            boolean settles = settled != Outcome.UNDETERMINED && !excused && !isOther(less, more);
            if (settles && settled != more.decision().outcome()) {
                faults.add(less.variant() + " " + settled + " -> " + more.variant() + " "
                        + more.decision().outcome());
            }
            return faults;
        });

        assertThat(yield.faults()).isEmpty();
        assertThat(yield.granted()).isGreaterThan(DOSSIERS / 10);
    }

    /** Otherwise the findings may be those of one anniversary or of another. */
    private static boolean isJudgedOnOneDay(Engine.Run run) {
        return PACK.decision(run.decision().question().decision()).orElseThrow().judged() != Judged.LASTING_ANNIVERSARY;
    }

    /** What the question means is read from what the dossier shows; outside the covered period nothing is decided. */
    private static boolean isOther(Engine.Run less, Engine.Run more) {
        boolean outside = more.decision() instanceof Undetermined undetermined
                && undetermined.cause() == Cause.OUTSIDE_COVERED_PERIOD;
        return !less.variant().equals(more.variant())
                && (outside || more.variant().isEmpty());
    }

    private static Verdict verdict(Engine.Run run, String criterion) {
        return run.decision().findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .map(Finding::verdict)
                .findFirst()
                .orElse(null);
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> 0;
            case UNDETERMINED -> 1;
            case GRANTED -> 2;
        };
    }

    /** What was found, and how many decisions on the first of the two dossiers were granted. */
    private record Yield(List<String> faults, int granted) {}

    /**
     * @param times how many times as many dossiers as otherwise are drawn
     * @param other the same question to another dossier; the same case where there is none
     */
    private static Yield compare(
            List<DecisionSpec> decisions,
            int times,
            BiFunction<Case, Random, Case> other,
            BiFunction<Engine.Run, Engine.Run, Collection<String>> faults) {
        List<Yield> shares = Shares.of(DOSSIERS * times / IN_A_SHARE, share -> {
            long seed = SEED + share;
            RandomDossiers dossiers = new RandomDossiers(seed, Law.days());
            Random random = new Random(seed);
            List<String> found = new ArrayList<>();
            int granted = 0;
            for (int i = 0; i < IN_A_SHARE; i++) {
                for (Case drawn : dossiers.next(decisions)) {
                    Case changed = other.apply(drawn, random);
                    if (changed != drawn) {
                        Engine.Run first = Law.SHIPPED.run(drawn.question(), drawn.dossier());
                        granted += first.decision().granted() ? 1 : 0;
                        Engine.Run second = Law.SHIPPED.run(changed.question(), changed.dossier());
                        String where = "seed " + seed + " dossier " + i + " "
                                + drawn.question().decision() + " "
                                + drawn.question().on() + ": ";
                        faults.apply(first, second).forEach(fault -> found.add(where + fault));
                    }
                }
            }
            return new Yield(found, granted);
        });
        return new Yield(
                shares.stream().flatMap(share -> share.faults().stream()).toList(),
                shares.stream().mapToInt(Yield::granted).sum());
    }

    private static Case poorer(Case drawn, Random random) {
        return new PoorerDossiers(random.nextLong()).of(drawn);
    }

    /** A consultation with one of those who signed, on a day between the start and the question. */
    private static Case withOneMoreContact(Case drawn, Random random) {
        Question question = drawn.question();
        Dossier dossier = drawn.dossier();
        Trajectory trajectory = Seen.of(dossier, question, null).about().trajectory();
        Contract contract = trajectory.contract();
        Provider provider = random.nextBoolean() ? contract.gp() : contract.specialist();
        if (!dossier.lists().containsKey(FactList.CONTACTS) || provider.id() == null) {
            return drawn;
        }
        LocalDate on = question.on().minusDays(random.nextInt(600));
        return with(drawn, FactList.CONTACTS, new Contact("more", on, provider, ContactKind.CONSULTATION));
    }

    /** A session like the one asked, earlier that year. */
    private static Case withOneMoreSession(Case drawn, Random random) {
        if (!(drawn.question().act() instanceof Session asked)
                || !drawn.dossier().lists().containsKey(FactList.SESSIONS)
                || !asked.counts()) {
            return drawn;
        }
        Session more = new Session(
                "more",
                asked.on().minusDays(random.nextInt(asked.on().getDayOfYear())),
                asked.kind(),
                asked.provider(),
                asked.format(),
                asked.minutes(),
                asked.participants(),
                asked.place(),
                asked.prescription(),
                asked.module(),
                asked.series(),
                asked.hospitalised(),
                asked.reimbursed(),
                asked.supplement());
        return with(drawn, FactList.SESSIONS, more);
    }

    private static Case with(Case drawn, FactList list, Fact more) {
        Dossier dossier = drawn.dossier();
        Dossier.Builder builder = Dossier.builder().patient(dossier.patient()).recordedUntil(dossier.recordedUntil());
        dossier.incomplete().forEach(builder::incomplete);
        dossier.lists().forEach((each, facts) -> {
            List<Fact> all = new ArrayList<>();
            if (each == list) {
                all.add(more);
            }
            all.addAll(facts);
            builder.list(each, all);
        });
        return new Case(builder.build(), drawn.question());
    }
}
