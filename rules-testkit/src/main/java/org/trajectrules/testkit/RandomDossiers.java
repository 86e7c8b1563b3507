package org.trajectrules.testkit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Delivery;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Item;
import org.trajectrules.fact.LabTest;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.fact.TrajectoryKind;
import org.trajectrules.pack.DecisionSpec;

/**
 * Draws dossiers with a question, the same ones for the same seed. Every field is at times unknown, every list at times
 * absent or incomplete, and values and days crowd around those that the law asks for.
 *
 * <p>Example: {@code new RandomDossiers(7, days).next(decision)}.
 */
public final class RandomDossiers {

    private static final Set<String> AFTER_FROM = Set.of("until", "withdrawnOn");

    /** A dossier and a question to it. */
    public record Case(Dossier dossier, Question question) {}

    private final Random random;
    private final List<LocalDate> days;
    private final RandomValues values;
    private final List<Provider> providers = new ArrayList<>();
    private final List<Prescription> prescriptions = new ArrayList<>();
    private final Map<Class<?>, Object[]> last = new HashMap<>();
    private boolean burst;
    private int ids;

    /**
     * @param seed the seed, to be printed where a test fails
     * @param days days of the law, such as the first days of editions and parameters
     */
    public RandomDossiers(long seed, Collection<LocalDate> days) {
        this.random = new Random(seed);
        this.days = days.stream().sorted().toList();
        this.values = new RandomValues(random);
    }

    /** Draws the next case for a decision. */
    public Case next(DecisionSpec decision) {
        return next(List.of(decision)).get(0);
    }

    /** Draws the next case for a decision, of facts that crowd around {@code on}. */
    public Case next(DecisionSpec decision, LocalDate on) {
        return next(List.of(decision), on).get(0);
    }

    /** Draws the next dossier, rich in what one of the decisions judges, with a question for each of them in order. */
    public List<Case> next(List<DecisionSpec> decisions) {
        return next(decisions, day());
    }

    private List<Case> next(List<DecisionSpec> decisions, LocalDate on) {
        List<DecisionSpec> judging = decisions.stream()
                .filter(decision -> !decision.acts().isEmpty())
                .toList();
        Set<ActKind> rich = judging.isEmpty()
                ? Set.of()
                : judging.get(random.nextInt(judging.size())).acts();
        ids = 0;
        providers.clear();
        prescriptions.clear();
        last.clear();
        burst = random.nextInt(3) == 0;
        Dossier.Builder dossier = Dossier.builder().patient((Patient) draw(Patient.class, on));
        for (FactList list : FactList.values()) {
            List<Fact> facts = new ArrayList<>();
            boolean judged = rich.stream().anyMatch(kind -> kind.list() == list);
            int size = judged && burst ? 6 + random.nextInt(8) : random.nextInt(judged ? 10 : random.nextInt(8) + 1);
            for (int i = 0; i < size; i++) {
                facts.add(draw(list.type(), on));
            }
            remember(facts);
            if (random.nextInt(12) > 0) {
                dossier.list(list, facts);
            }
            if (random.nextInt(20) == 0) {
                dossier.incomplete(list);
            }
        }
        if (random.nextInt(4) == 0) {
            dossier.recordedUntil(on.plusDays(random.nextInt(400) - 200));
        }
        Dossier made = dossier.build();
        return decisions.stream()
                .map(decision -> new Case(made, question(decision, made, on)))
                .toList();
    }

    private LocalDate day() {
        if (random.nextBoolean()) {
            return days.get(random.nextInt(days.size())).plusDays(random.nextInt(5) - 2);
        }
        return LocalDate.of(2009, 2, 1).plusDays(random.nextInt(6530));
    }

    private void remember(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Provider provider) {
                providers.add(provider);
            } else if (fact instanceof Prescription prescription) {
                prescriptions.add(prescription);
            }
        }
    }

    private Question question(DecisionSpec decision, Dossier dossier, LocalDate on) {
        Fact act = null;
        List<ActKind> kinds = List.copyOf(decision.acts());
        if (!kinds.isEmpty() && random.nextInt(10) > 0) {
            FactList list = kinds.get(random.nextInt(kinds.size())).list();
            List<Fact> recorded = dossier.list(list);
            act = recorded.isEmpty() || random.nextInt(3) == 0
                    ? draw(list.type(), on)
                    : recorded.get(random.nextInt(recorded.size()));
            boolean dated = list != FactList.TRAJECTORIES && act.day() != null;
            on = dated ? act.day() : on;
        }
        return new Question(decision.id(), on, about(dossier), act);
    }

    private @Nullable String about(Dossier dossier) {
        List<Fact> trajectories = dossier.list(FactList.TRAJECTORIES);
        return switch (random.nextInt(8)) {
            case 0 -> "START_UP";
            case 1, 2 -> TrajectoryKind.values()[random.nextInt(TrajectoryKind.values().length)].name();
            case 3, 4 ->
                trajectories.isEmpty()
                        ? null
                        : trajectories.get(random.nextInt(trajectories.size())).id();
            default -> null;
        };
    }

    private Fact draw(Class<? extends Fact> type, LocalDate on) {
        return (Fact) record(type, on);
    }

    private Object record(Class<?> type, LocalDate on) {
        Shape shape = Shape.of(type);
        Object[] arguments = new Object[shape.components().length];
        LocalDate from = null;
        for (int i = 0; i < arguments.length; i++) {
            String name = shape.components()[i].getName();
            arguments[i] = repeated(type, i, name) ? last.get(type)[i] : value(shape.components()[i], on);
            if (name.equals("from")) {
                from = (LocalDate) arguments[i];
                if (type == Trajectory.class && random.nextInt(25) == 0) {
                    from = leapDayBefore(on);
                    arguments[i] = from;
                }
            } else if (AFTER_FROM.contains(name) && from != null && arguments[i] != null) {
                arguments[i] = from.plusDays(random.nextInt(1500));
            } else if (name.equals("unit") && arguments[2] instanceof LabTest test && arguments[i] != null) {
                arguments[i] = test.unit();
            } else if (type == Delivery.class && arguments[i] instanceof Item item && item.medicine()) {
                arguments[i] = Item.STRIPS_50;
            }
        }
        last.put(type, arguments);
        return shape.make(arguments);
    }

    /** The day on which terms are counted in another way. */
    private static LocalDate leapDayBefore(LocalDate on) {
        int year = on.getYear() - 1;
        while (!java.time.Year.isLeap(year)) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }

    /** Facts come in rows, longer in a burst: sessions of one kind, on one prescription, at times on one day. */
    private boolean repeated(Class<?> type, int component, String name) {
        if (!last.containsKey(type) || name.equals("id") || AFTER_FROM.contains(name)) {
            return false;
        }
        int inTwelve = name.equals("on") ? (burst ? 6 : 2) : (burst ? 9 : 6);
        boolean again = random.nextInt(12) < inTwelve;
        return again && last.get(type)[component] != null;
    }

    private @Nullable Object value(RecordComponent component, LocalDate on) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (name.equals("id")) {
            return "f" + ids++;
        }
        if (type == Provider.class) {
            return providers.isEmpty() || random.nextInt(15) == 0
                    ? Provider.UNKNOWN
                    : providers.get(random.nextInt(providers.size()));
        }
        if (type == Prescription.class) {
            return prescriptions.isEmpty() || random.nextInt(15) == 0
                    ? Prescription.UNKNOWN
                    : prescriptions.get(random.nextInt(prescriptions.size()));
        }
        if (Fact.class.isAssignableFrom(type)) {
            return record(type, on);
        }
        if (burst && name.equals("on") && random.nextBoolean()) {
            return on.minusDays(random.nextInt(on.getDayOfYear()));
        }
        boolean needed = Set.of("on", "from").contains(name);
        if (!needed && random.nextInt(values.isRare(name) ? 2 : 10) == 0) {
            return null;
        }
        return values.draw(component, on);
    }
}
