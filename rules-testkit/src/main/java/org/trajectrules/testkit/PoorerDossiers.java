package org.trajectrules.testkit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Delivery;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.PrescriptionKind;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Role;
import org.trajectrules.fact.Trajectory;

/**
 * Takes knowledge away from a case: fields and references become unknown, lists absent, or incomplete and shorter, and
 * the record ends earlier. What is decided of the poorer case must hold of the richer one, for unknown is never "no".
 *
 * <p>Example: {@code new PoorerDossiers(7).of(drawn)}.
 */
public final class PoorerDossiers {

    /** Whose absence says something: still running, begun, counted, of no module, of the series that is next. */
    private static final Set<String> TELLING_WHEN_ABSENT =
            Set.of("until", "withdrawnOn", "deceasedOn", "foreseen", "reimbursed", "module", "series");

    /** What a fact is, and when. */
    private static final Set<String> ALWAYS_KNOWN = Set.of("id", "on", "from");

    /** Others refer to these, and what a question is about is read from trajectories: they stay if their list does. */
    private static final Set<FactList> REFERRED_TO =
            EnumSet.of(FactList.PROVIDERS, FactList.PRESCRIPTIONS, FactList.TRAJECTORIES);

    private final Random random;
    private final Map<Fact, Fact> made = new IdentityHashMap<>();
    private final Set<FactList> absent = EnumSet.noneOf(FactList.class);
    private int oneFieldIn;

    /** @param seed the seed, to be printed where a test fails */
    public PoorerDossiers(long seed) {
        this.random = new Random(seed);
    }

    /** The same question to the same dossier, of which less is known. */
    public RandomDossiers.Case of(RandomDossiers.Case richer) {
        Question question = richer.question();
        LocalDate end = random.nextInt(6) == 0 ? question.on().minusDays(random.nextInt(500)) : LocalDate.MAX;
        begin(richer.dossier());
        Dossier less = poorer(richer.dossier(), question.act(), end);
        Fact act = question.act() == null ? null : poorer(question.act());
        return new RandomDossiers.Case(less, new Question(question.decision(), question.on(), question.about(), act));
    }

    private void begin(Dossier dossier) {
        made.clear();
        absent.clear();
        oneFieldIn = List.of(5, 20, 80, Integer.MAX_VALUE).get(random.nextInt(4));
        for (FactList list : FactList.values()) {
            boolean telling =
                    list == FactList.TRAJECTORIES || dossier.list(list).stream().anyMatch(PoorerDossiers::tellsModule);
            if (!telling && random.nextInt(15) == 0) {
                absent.add(list);
            }
        }
    }

    private Dossier poorer(Dossier richer, @Nullable Fact act, LocalDate end) {
        LocalDate until = richer.recordedUntil();
        Dossier.Builder less = Dossier.builder()
                .patient((Patient) poorer(richer.patient()))
                .recordedUntil(end.equals(LocalDate.MAX) || (until != null && until.isBefore(end)) ? until : end);
        richer.lists().forEach((list, facts) -> {
            if (absent.contains(list)) {
                return;
            }
            boolean shorter = !REFERRED_TO.contains(list) && random.nextInt(12) == 0;
            if (shorter || richer.incomplete().contains(list)) {
                less.incomplete(list);
            }
            less.list(
                    list,
                    facts.stream()
                            .filter(fact -> fact == act || REFERRED_TO.contains(list) || isBy(fact, end))
                            .filter(fact -> fact == act || !shorter || random.nextInt(3) > 0)
                            .map(this::poorer)
                            .toList());
        });
        return less.build();
    }

    /** One that does not say what it is stays: it leaves the list incomplete. */
    private static boolean isBy(Fact fact, LocalDate end) {
        LocalDate day = fact.day();
        return day == null || !day.isAfter(end) || !fact.classified();
    }

    /** The same fact everywhere it is referred to. */
    private Fact poorer(Fact fact) {
        Fact known = made.get(fact);
        if (known == null) {
            known = fact.id() == null && !(fact instanceof Contract) && !(fact instanceof Patient)
                    ? fact
                    : stripped(fact);
            made.put(fact, known);
        }
        return known;
    }

    private Fact stripped(Fact fact) {
        if (fact instanceof Provider && absent.contains(FactList.PROVIDERS)) {
            return Provider.unknown(fact.id());
        }
        if (fact instanceof Prescription && absent.contains(FactList.PRESCRIPTIONS)) {
            return Prescription.unknown(fact.id(), null);
        }
        Shape shape = Shape.of(fact.getClass());
        @Nullable Object[] values = shape.taken(fact);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(fact, shape.components()[i], values[i]);
        }
        return (Fact) shape.make(values);
    }

    /** Without it, a session would be one of no module. */
    private static boolean tellsModule(Fact fact) {
        return fact instanceof Prescription prescription && prescription.module() != null;
    }

    /** What cannot be, such as a dentist who is an educator: with half of it hidden, the rest reads otherwise. */
    private static boolean contradicts(Fact owner, String name) {
        if (owner instanceof Provider provider && name.equals("educator")) {
            Role role = provider.role();
            return Boolean.TRUE.equals(provider.educator()) && role != null && !role.mayBeEducator();
        }
        if (owner instanceof Contract contract && name.equals("gp")) {
            Role role = contract.gp().role();
            return role != null && role != Role.GP;
        }
        if (owner instanceof Prescription prescription && name.equals("item")) {
            boolean medicine = prescription.kind() == PrescriptionKind.MEDICINE;
            return prescription.item() != null && prescription.item().medicine() != medicine;
        }
        return false;
    }

    private @Nullable Object value(Fact owner, RecordComponent component, @Nullable Object value) {
        String name = component.getName();
        boolean fixed = ALWAYS_KNOWN.contains(name)
                || TELLING_WHEN_ABSENT.contains(name)
                || (owner instanceof Trajectory && name.equals("kind"))
                || (value instanceof Fact fact && tellsModule(fact))
                || (owner instanceof Delivery delivery
                        && name.equals("item")
                        && delivery.prescription().item() != null)
                || contradicts(owner, name);
        boolean hidden = !fixed && random.nextInt(oneFieldIn) == 0;
        if (value instanceof Provider) {
            return hidden ? Provider.UNKNOWN : poorer((Fact) value);
        }
        if (value instanceof Prescription) {
            return hidden ? Prescription.UNKNOWN : poorer((Fact) value);
        }
        if (value instanceof Contract) {
            return poorer((Fact) value);
        }
        return hidden ? null : value;
    }
}
