package org.trajectrules.testkit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ContractItem;

/** Draws single values, most of them near a boundary of the law. */
final class RandomValues {

    private static final Map<String, List<Integer>> NUMBERS = Map.of(
            "minutes", List.of(25, 29, 30, 35, 60, 119, 120, 150),
            "participants", List.of(1, 5, 10, 11),
            "injectionsPerDay", List.of(0, 1, 1, 2, 2, 3),
            "sessions", List.of(1, 2, 4, 5, 10),
            "quantity", List.of(1, 2, 3, 4));
    private static final List<String> DECIMALS = List.of(
            "0.9", "1", "1.1", "7.4", "7.5", "14", "24", "29", "30", "30.1", "44.9", "45", "55", "60", "78", "80");
    private static final List<String> CODES =
            List.of("400374", "400396", "102852", "109594", "794253", "301593", "107015", "107052", "107096", "107133");
    private static final Set<String> RARE =
            Set.of("until", "deceasedOn", "withdrawnOn", "reimbursed", "series", "module");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    boolean isRare(String name) {
        return RARE.contains(name);
    }

    @Nullable
    Object draw(RecordComponent component, LocalDate on) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return name.equals("birthDate")
                    ? on.minusYears(10L + random.nextInt(70)).plusDays(random.nextInt(3) - 1)
                    : day(on);
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return pick(NUMBERS.getOrDefault(name, List.of(1, 2, 3)));
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(pick(DECIMALS));
        }
        if (type == String.class) {
            return name.equals("code") ? pick(CODES) : pick(List.of("north", "south", ""));
        }
        if (type == List.class) {
            List<LocalDate> several = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                several.add(day(on));
            }
            return several;
        }
        if (type == Set.class) {
            Set<ContractItem> items = EnumSet.allOf(ContractItem.class);
            items.removeIf(item -> random.nextInt(30) == 0);
            return items;
        }
        return constant(type);
    }

    /** One constant of the first half is drawn more often: the law asks for those listed first. */
    private Object constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants[random.nextInt(random.nextBoolean() ? constants.length : (constants.length + 1) / 2)];
    }

    private LocalDate day(LocalDate on) {
        return switch (random.nextInt(7)) {
            case 6 -> on.minusDays(random.nextInt(on.getDayOfYear()));
            case 0 -> on.minusDays(random.nextInt(4));
            case 1 -> on.minusDays(random.nextInt(200));
            case 2 -> on.minusDays(random.nextInt(800));
            case 3 -> on.minusDays(random.nextInt(2500));
            case 4 -> on.minusYears(1L + random.nextInt(6)).minusDays(random.nextInt(4) - 1);
            default -> on.plusDays(random.nextInt(60));
        };
    }

    private <T> T pick(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
