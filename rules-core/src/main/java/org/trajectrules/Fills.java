package org.trajectrules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Missing;
import org.trajectrules.fact.About;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.TrajectoryKind;

/** The ways to fill in what rules named as missing, in one order. */
final class Fills {

    private static final Set<String> LASTS_WITHOUT = Set.of("id", "until", "withdrawnOn", "deceasedOn");

    private final Components components = new Components();
    private final LikelyValues values;
    private final Newcomers newcomers;

    Fills(LikelyValues values) {
        this.values = values;
        this.newcomers = new Newcomers(components, values);
    }

    /**
     * @param named what the rules named
     * @param told what is told for it
     * @param posed the question and dossier as they are
     * @param counts how many facts of a list may be needed at once; empty to add none
     * @param step a number that no other fill of the same dossier has, for ids
     */
    List<Fill> of(Missing named, Missing told, Posed posed, Set<Integer> counts, int step) {
        Function<UnaryOperator<Posed>, Fill> fill = change -> new Fill(named, told, List.of(), change);
        if (named.list().equals("question")) {
            return abouts(posed)
                    .map(about -> fill.apply(each -> each.about(about)))
                    .toList();
        }
        if (named.list().equals("patient")) {
            return patient(named, told).toList();
        }
        FactList list = FactList.named(named.list()).orElseThrow();
        if (named.field() == null && named.id() == null) {
            return Stream.concat(
                            completed(list, posed).map(fill), newcomers.added(list, named, told, posed, counts, step))
                    .toList();
        }
        return named.field() == null
                ? wholeFact(list, named, told, posed, step).toList()
                : field(
                                list,
                                named,
                                named.id(),
                                told,
                                posed,
                                List.of(named.field().split("\\.")),
                                step)
                        .toList();
    }

    private static Stream<String> abouts(Posed posed) {
        return Stream.of(
                        Stream.of(About.START_UP),
                        Arrays.stream(TrajectoryKind.values()).map(Enum::name),
                        posed.dossier().list(FactList.TRAJECTORIES).stream().map(fact -> String.valueOf(fact.id())))
                .flatMap(Function.identity());
    }

    private Stream<Fill> patient(Missing named, Missing told) {
        return components.of(Patient.class).stream()
                .filter(component -> !component.getName().equals("id"))
                .filter(component -> named.field() == null || named.field().equals(component.getName()))
                .flatMap(component -> values.of(component).stream()
                        .map(value -> new Fill(
                                named,
                                told,
                                List.of(),
                                posed -> posed.withPatient(
                                        patient -> components.with(patient, List.of(component.getName()), value)))));
    }

    /** Every field that is not known of the fact, and of those to whom it refers. */
    private Stream<Fill> wholeFact(FactList list, Missing named, Missing told, Posed posed, int step) {
        return posed.find(list, named.id(), components).stream()
                .flatMap(fact -> Stream.concat(
                        unknown(fact, List.of()).stream()
                                .flatMap(path -> field(list, named, named.id(), told, posed, path, step)),
                        held(fact).flatMap(held -> unknown(held, List.of()).stream()
                                .flatMap(path -> field(
                                        FactList.holding(held.getClass()).orElseThrow(),
                                        named,
                                        held.id(),
                                        told,
                                        posed,
                                        path,
                                        step)))));
    }

    private Stream<Fact> held(Fact fact) {
        return components.of(fact.getClass()).stream()
                .map(component -> components.value(fact, component))
                .filter(value -> value instanceof Provider || value instanceof Prescription)
                .map(Fact.class::cast)
                .filter(held -> held.id() != null);
    }

    private List<List<String>> unknown(Fact fact, List<String> start) {
        List<List<String>> paths = new ArrayList<>();
        for (RecordComponent component : components.of(fact.getClass())) {
            List<String> path = Stream.concat(start.stream(), Stream.of(component.getName()))
                    .toList();
            Object value = components.value(fact, component);
            if (value instanceof Contract contract) {
                paths.addAll(unknown(contract, path));
            } else if (isUnknown(value) && !LASTS_WITHOUT.contains(component.getName())) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static boolean isUnknown(@Nullable Object value) {
        return value == null || value.equals(Provider.UNKNOWN) || value.equals(Prescription.UNKNOWN);
    }

    private Stream<Fill> field(
            FactList list, Missing named, @Nullable String of, Missing told, Posed posed, List<String> path, int step) {
        Class<?> owner = list.type();
        for (String name : path.subList(0, path.size() - 1)) {
            owner = components.component(owner, name).getType();
        }
        RecordComponent last = components.component(owner, path.get(path.size() - 1));
        Optional<FactList> referred = FactList.holding(last.getType());
        if (referred.isEmpty()) {
            return values.of(last).stream().map(value -> setting(named, told, List.of(), list, of, path, value));
        }
        Stream<Fill> recorded = posed.dossier().list(referred.get()).stream()
                .map(fact -> setting(named, told, List.of(), list, of, path, fact));
        String id = Newcomers.id(step, 0);
        Fact other = last.getType() == Provider.class
                ? Provider.unknown(id)
                : Prescription.unknown(id, posed.question().on());
        boolean closed = posed.dossier().lists().containsKey(referred.get())
                && !posed.dossier().incomplete().contains(referred.get());
        return closed
                ? recorded
                : Stream.concat(recorded, Stream.of(setting(named, told, List.of(id), list, of, path, other)));
    }

    private Fill setting(
            Missing named,
            Missing told,
            List<String> brings,
            FactList list,
            @Nullable String of,
            List<String> path,
            Object value) {
        return new Fill(
                named,
                told,
                brings,
                posed -> posed.change(list, of, components, fact -> components.with(fact, path, value)));
    }

    /** The list with nothing lacking, and each fact that does not say what it is as one of a kind. */
    private Stream<UnaryOperator<Posed>> completed(FactList list, Posed posed) {
        List<String> unclear = posed.dossier().list(list).stream()
                .filter(fact -> !fact.classified())
                .map(fact -> String.valueOf(fact.id()))
                .toList();
        if (unclear.isEmpty()) {
            return Stream.of(each -> each.complete(list));
        }
        return newcomers.kinds(list).map(kind -> each -> {
            Posed clear = each;
            for (String id : unclear) {
                clear = clear.change(
                        list, id, components, fact -> components.with(fact, List.of(newcomers.kindOf(list)), kind));
            }
            return clear.complete(list);
        });
    }
}
