package org.trajectrules.pack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Missing;
import org.trajectrules.fact.Coded;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;

/**
 * Fills the names in a sentence from the evidence: {@code {have}} and {@code {need}} of a count, {@code {days}} of the
 * facts, {@code {on}} the day judged, {@code {by}} the last day of a term, a parameter by its name or
 * {@code {Name.column}}, a component of the last fact of a kind by {@code {session.minutes}}.
 */
final class Sentence {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9_.]+)}");
    private static final Set<String> PLAIN = Set.of("have", "need", "days", "on", "by");

    private final Texts texts;
    private final java.time.LocalDate on;
    private final List<Evidence> evidence;
    private final List<Missing> missing;

    Sentence(Texts texts, java.time.LocalDate on, List<Evidence> evidence, List<Missing> missing) {
        this.texts = texts;
        this.on = on;
        this.evidence = evidence;
        this.missing = missing;
    }

    static List<String> names(String sentence) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** What is wrong with a name; {@code null} if nothing is. */
    static @Nullable String check(String name, Pack pack) {
        if (PLAIN.contains(name) || pack.parameter(name.split("\\.")[0]).isPresent()) {
            return null;
        }
        String[] path = name.split("\\.");
        Optional<Class<? extends Fact>> type = type(path[0]);
        if (type.isEmpty() || path.length < 2) {
            return "it is one of have, need, days, on, by, a parameter, or a fact such as session.minutes.";
        }
        Class<?> at = type.get();
        for (String component : Arrays.asList(path).subList(1, path.length)) {
            Optional<Method> method = method(at, component);
            if (method.isEmpty()) {
                return at.getSimpleName() + " has no component " + component + ".";
            }
            at = method.get().getReturnType();
        }
        return null;
    }

    /** The sentence with its names filled; a name that the evidence does not carry reads as a dash. */
    String fill(String sentence) {
        return NAME.matcher(sentence).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String name) {
        String[] path = name.split("\\.");
        Evidence.OfCount count = Evidence.count(evidence);
        return switch (name) {
            case "on" -> on.toString();
            case "have" -> count == null ? "–" : Integer.toString(count.have());
            case "need" -> count == null ? "–" : Integer.toString(count.need());
            case "days" -> days();
            case "by" ->
                missing.stream()
                        .map(Missing::by)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(Object::toString)
                        .orElse("–");
            default -> Character.isUpperCase(name.charAt(0)) ? parameter(path) : component(path);
        };
    }

    private String days() {
        String days = evidence.stream()
                .filter(Evidence.OfFact.class::isInstance)
                .map(of -> ((Evidence.OfFact) of).fact())
                .filter(fact -> !(fact instanceof Patient) && fact.day() != null)
                .map(fact -> String.valueOf(fact.day()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "–" : days;
    }

    private String parameter(String[] path) {
        String column = path.length > 1 ? path[1] : "value";
        return evidence.stream()
                .filter(of -> of instanceof Evidence.OfParameter parameter
                        && parameter.name().equals(path[0]))
                .map(of -> ((Evidence.OfParameter) of).values().get(column))
                .filter(java.util.Objects::nonNull)
                .map(this::shown)
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), text -> text.isEmpty() ? "–" : text));
    }

    private String component(String[] path) {
        Optional<Class<? extends Fact>> type = type(path[0]);
        Object at = evidence.stream()
                .filter(Evidence.OfFact.class::isInstance)
                .map(of -> (Object) ((Evidence.OfFact) of).fact())
                .filter(fact -> type.isPresent() && type.get().isInstance(fact))
                .reduce((earlier, later) -> later)
                .orElse(null);
        for (int i = 1; i < path.length && at != null; i++) {
            at = read(at, path[i]);
        }
        return at == null ? "–" : shown(at);
    }

    private static @Nullable Object read(Object target, String component) {
        try {
            Method method = method(target.getClass(), component).orElseThrow();
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component (" + component + ") cannot be read\nMaybe it is not public?", e);
        }
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst();
    }

    private static Optional<Class<? extends Fact>> type(String word) {
        List<Class<? extends Fact>> types = new ArrayList<>(List.of(Patient.class, Contract.class));
        Arrays.stream(FactList.values()).forEach(list -> types.add(list.type()));
        return types.stream()
                .filter(type -> type.getSimpleName().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private String shown(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::shown).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        if (value instanceof Map<?, ?> || value instanceof Fact) {
            return "–";
        }
        return value instanceof Enum<?> constant ? texts.term(constant.name()) : String.valueOf(value);
    }

    private String decimal(BigDecimal number) {
        String text = number.toPlainString();
        return texts.language().equals("en") ? text : text.replace('.', ',');
    }
}
