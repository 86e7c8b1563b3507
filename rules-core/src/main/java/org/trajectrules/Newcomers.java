package org.trajectrules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Missing;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.LabTest;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;

/** Facts that a list may turn out to hold: of each kind, on days near the one judged, in one order. */
final class Newcomers {

    private static final int MOST_ADDED = 200;
    private static final Set<String> CLASSES = Set.of("kind", "test", "role", "item", "code");
    private static final Set<String> DAYS = Set.of("on", "from");

    private final Components components;
    private final LikelyValues values;

    Newcomers(Components components, LikelyValues values) {
        this.components = components;
        this.values = values;
    }

    /** One fact of each kind, on days near the one judged, by each of those whom the dossier names; or several. */
    Stream<Fill> added(FactList list, Missing named, Missing told, Posed posed, Set<Integer> counts, int step) {
        List<LocalDate> days = LikelyValues.days(posed.question().on());
        return counts.stream()
                .flatMap(count -> kinds(list).flatMap(kind -> days.stream().flatMap(day -> referred(list, posed)
                        .map(reference -> adding(
                                list,
                                named,
                                told,
                                count,
                                step,
                                number -> fact(list, id(step, number), day.minusDays(number), kind, reference))))))
                .limit(MOST_ADDED);
    }

    /** Makes the facts only when they are tried: not every kind goes with every list. */
    private static Fill adding(
            FactList list, Missing named, Missing told, int count, int step, IntFunction<Fact> fact) {
        return new Fill(
                named,
                told,
                IntStream.range(0, count).mapToObj(number -> id(step, number)).toList(),
                posed -> posed.plus(
                        list, IntStream.range(0, count).mapToObj(fact).toList()));
    }

    String kindOf(FactList list) {
        return components.of(list.type()).stream()
                .map(component -> component.getName())
                .filter(CLASSES::contains)
                .findFirst()
                .orElse("");
    }

    /** The kinds of fact that a list can hold; where they are all of one, what is true or false of it. */
    Stream<Object> kinds(FactList list) {
        String name = kindOf(list);
        return name.isEmpty() ? Stream.of(true, false) : values.of(components.component(list.type(), name)).stream();
    }

    /** Those to whom a fact of the list may refer; an empty text for nobody. */
    private Stream<Object> referred(FactList list, Posed posed) {
        return Stream.concat(
                Stream.of(""),
                components.of(list.type()).stream()
                        .filter(component -> component.getType() == Provider.class)
                        .limit(1)
                        .flatMap(component -> posed.dossier().list(FactList.PROVIDERS).stream()));
    }

    private Fact fact(FactList list, String id, LocalDate day, Object kind, Object provider) {
        String kindOf = kindOf(list);
        return components.make(
                list.type(),
                components.of(list.type()).stream()
                        .map(component -> {
                            String name = component.getName();
                            if (name.equals("id")) {
                                return id;
                            }
                            if (DAYS.contains(name)) {
                                return day;
                            }
                            if (name.equals(kindOf)) {
                                return kind;
                            }
                            if (name.equals("unit")) {
                                return ((LabTest) kind).unit();
                            }
                            return component.getType() == Boolean.class && kind instanceof Boolean
                                    ? kind
                                    : nothing(component.getType(), provider);
                        })
                        .toArray());
    }

    private static @Nullable Object nothing(Class<?> type, Object provider) {
        if (type == Provider.class) {
            return provider instanceof Provider known ? known : Provider.UNKNOWN;
        }
        return Map.<Class<?>, Object>of(Prescription.class, Prescription.UNKNOWN, Contract.class, Contract.UNKNOWN)
                .get(type);
    }

    /** An id that stands for a fact nobody has recorded. */
    static String id(int step, int number) {
        return "?" + step + "." + number;
    }
}
