package org.trajectrules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trajectrules.fact.ContractItem;
import org.trajectrules.fact.Provider;
import org.trajectrules.pack.Pack;
import org.trajectrules.tree.Node;

/**
 * Values at which an outcome may turn: those of the pack's parameters on the day judged and their neighbours, and days
 * around that day.
 */
final class LikelyValues {

    private static final int LARGEST = 10_000;
    private static final String CODE = "\\d{6}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> groupings = new TreeSet<>(Set.of("", "grouping"));

    LikelyValues(Pack pack, Posed posed) {
        LocalDate on = posed.question().on();
        around(BigDecimal.ZERO);
        pack.topics().stream()
                .flatMap(topic -> topic.parameters().values().stream())
                .flatMap(parameter -> parameter.on(on).stream())
                .flatMap(entry -> entry.getValue().rows().stream())
                .map(Map::values)
                .forEach(cells -> cells.forEach(cell -> add(cell.text(), cell.kind())));
        days.addAll(days(on));
        days.addAll(List.of(on.plusMonths(1), on.plusYears(1), on.minusYears(10), on.minusYears(50)));
        posed.dossier().all(Provider.class).stream()
                .map(Provider::grouping)
                .filter(grouping -> grouping != null)
                .forEach(groupings::add);
    }

    private void add(String text, Node.Kind kind) {
        if (text.matches(CODE)) {
            codes.add(text);
        } else if (text.matches(DAY)) {
            LocalDate day = LocalDate.parse(text);
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        } else if (kind == Node.Kind.NUMBER) {
            around(new BigDecimal(text));
        }
    }

    private void around(BigDecimal number) {
        if (number.abs().intValue() <= LARGEST) {
            numbers.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
        }
    }

    /** The day itself, a day, a month and years before it, and the day after. */
    static List<LocalDate> days(LocalDate on) {
        return List.of(on, on.minusDays(1), on.minusMonths(1), on.minusYears(1), on.minusYears(3), on.plusDays(1));
    }

    /** The values to try for a component that holds no reference. */
    List<Object> of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == Integer.class) {
            return numbers.stream()
                    .filter(number -> number.stripTrailingZeros().scale() <= 0)
                    .map(number -> (Object) number.intValueExact())
                    .toList();
        }
        if (type == BigDecimal.class) {
            return List.copyOf(numbers);
        }
        if (type == LocalDate.class) {
            return List.copyOf(days);
        }
        if (type == String.class) {
            return List.copyOf(component.getName().equals("code") ? codes : groupings);
        }
        if (type == Set.class) {
            return List.of(Set.of(ContractItem.values()), Set.of());
        }
        List<Object> several = new ArrayList<>(Arrays.asList(List.copyOf(days), List.of()));
        days.forEach(day -> several.add(List.of(day)));
        return several;
    }
}
