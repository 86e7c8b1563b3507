package org.trajectrules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.MedicalFile;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Role;
import org.trajectrules.fact.Trajectory;
import org.trajectrules.fact.TrajectoryKind;
import org.trajectrules.json.ActReader;
import org.trajectrules.pack.Ask;
import org.trajectrules.pack.DecisionSpec;

/** The forms in which each prospect is asked on a day, as the packs list them, and which of the answers counts. */
final class Forms {

    private static final Set<TrajectoryKind> WITH_CONTRACT =
            Set.of(TrajectoryKind.CARE_DIABETES, TrajectoryKind.CARE_KIDNEY);

    private final Map<Prospect, List<Ask>> asks;
    private final Map<Prospect, Engine> engines;

    private Forms(Map<Prospect, List<Ask>> asks, Map<Prospect, Engine> engines) {
        this.asks = asks;
        this.engines = engines;
    }

    /** @throws org.trajectrules.tree.FaultException with file and line, if an act of a pack cannot be read */
    static Forms of(List<Engine> engines) {
        Map<Prospect, List<Ask>> asks = new LinkedHashMap<>();
        Map<Prospect, Engine> owners = new LinkedHashMap<>();
        for (Engine engine : engines) {
            for (DecisionSpec decision : engine.pack().decisions()) {
                for (Ask ask : decision.asks()) {
                    Prospect prospect = new Prospect(decision.id(), ask.about());
                    asks.computeIfAbsent(prospect, key -> new ArrayList<>()).add(ask);
                    owners.put(prospect, engine);
                    act(ask, Dossier.builder().build(), LocalDate.EPOCH);
                }
            }
        }
        return new Forms(asks, owners);
    }

    Set<Prospect> prospects() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(asks.keySet()));
    }

    /** Whether a prospect is the way into something, and not the thing itself. */
    boolean isEntry(Prospect prospect) {
        Engine engine = engines.get(prospect);
        return engine != null
                && engine.pack()
                        .decision(prospect.decision())
                        .filter(DecisionSpec::entry)
                        .isPresent();
    }

    /**
     * The answer of the form that serves the patient best; the first listed, of equals.
     *
     * @throws IllegalArgumentException if no pack lists {@code prospect}
     */
    Decision decide(Prospect prospect, Dossier dossier, LocalDate on) {
        Engine engine = engines.get(prospect);
        if (engine == null) {
            throw new IllegalArgumentException("no prospect (" + prospect.decision() + ", " + prospect.about()
                    + ")\nMaybe take one of Rulebook.prospects()?");
        }
        @Nullable Decision best = null;
        for (Ask ask : asks.getOrDefault(prospect, List.of())) {
            Question question = new Question(prospect.decision(), on, prospect.about(), act(ask, dossier, on));
            Decision decision = engine.decide(question, dossier);
            if (decision.granted()) {
                return decision;
            }
            best = best == null ? decision : better(best, decision);
        }
        return java.util.Objects.requireNonNull(best);
    }

    static Decision better(Decision one, Decision other) {
        return Comparator.comparingInt(Forms::standing)
                                .thenComparing(Forms::nextPossible)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    /** A defect of the rules must be seen; a form that does not exist on that day must not hide one that is refused. */
    private static int standing(Decision decision) {
        if (decision instanceof Undetermined undetermined) {
            return undetermined.cause() == Cause.RULES_DEFECT
                    ? 0
                    : undetermined.cause() == Cause.OUTSIDE_COVERED_PERIOD ? 4 : 2;
        }
        return decision.granted() ? 1 : 3;
    }

    private static LocalDate nextPossible(Decision decision) {
        LocalDate day = decision.entitlement().nextPossible();
        return day == null ? LocalDate.MAX : day;
    }

    private static @Nullable Fact act(Ask ask, Dossier dossier, LocalDate on) {
        return ask.kind() == null || ask.act() == null
                ? null
                : ActReader.read(ask.file(), ask.kind(), ask.act(), on, named(dossier, on));
    }

    /** Whom the acts of a pack name: {@code holder} of the medical file, {@code signer} and {@code specialist} of the contract. */
    private static Map<String, Provider> named(Dossier dossier, LocalDate on) {
        Provider someGp = new Provider(null, Role.GP, null, null, null, null, null);
        Provider holder = dossier.all(MedicalFile.class).stream()
                .filter(file -> file.activeOn(on))
                .map(MedicalFile::holder)
                .reduce((earlier, later) -> later)
                .orElse(someGp);
        Trajectory contract = dossier.all(Trajectory.class).stream()
                .filter(trajectory ->
                        trajectory.classified() && WITH_CONTRACT.contains(trajectory.kind()) && trajectory.activeOn(on))
                .reduce((earlier, later) -> later)
                .orElse(Trajectory.UNKNOWN);
        Provider gp = contract.contract().gp();
        return Map.of(
                "holder",
                holder,
                "signer",
                gp.id() == null ? holder : gp,
                "specialist",
                contract.contract().specialist());
    }
}
