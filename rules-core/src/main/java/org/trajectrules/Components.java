package org.trajectrules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.InvalidFactException;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;

/** Facts by their components: read, and made anew with another value. Not thread-safe: one a search. */
final class Components {

    private static final Set<Class<?>> HELD = Set.of(Provider.class, Prescription.class, Contract.class);

    private final Map<Class<?>, Type> types = new HashMap<>();

    /** How a record is read and made. */
    private record Type(RecordComponent[] components, Constructor<?> constructor) {

        static Type of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Type(components, type.getConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Type type(Class<?> type) {
        return types.computeIfAbsent(type, Type::of);
    }

    List<RecordComponent> of(Class<?> type) {
        return List.of(type(type).components());
    }

    RecordComponent component(Class<?> type, String name) {
        return of(type).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws InvalidFactException if the fact cannot be true */
    Fact make(Class<?> type, @Nullable Object... values) {
        try {
            return (Fact) type(type).constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFactException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The fact with another value at a path such as {@code contract.signedByGp}.
     *
     * @throws InvalidFactException if the fact cannot be true
     */
    Fact with(Fact fact, List<String> path, @Nullable Object value) {
        @Nullable Object[] values = values(fact);
        for (int i = 0; i < values.length; i++) {
            if (of(fact.getClass()).get(i).getName().equals(path.get(0))) {
                values[i] = path.size() == 1 ? value : with((Fact) values[i], path.subList(1, path.size()), value);
            }
        }
        return make(fact.getClass(), values);
    }

    /** The fact, changed, or with what it refers to changed; the fact itself where nothing changes. */
    Fact changed(Fact fact, UnaryOperator<Fact> change) {
        Fact after = change.apply(fact);
        if (after != fact) {
            return after;
        }
        @Nullable Object[] values = null;
        List<RecordComponent> components = of(fact.getClass());
        for (int i = 0; i < components.size(); i++) {
            if (HELD.contains(components.get(i).getType())) {
                Fact held = (Fact) value(fact, components.get(i));
                Fact heldAfter = changed(held, change);
                if (heldAfter != held) {
                    values = values == null ? values(fact) : values;
                    values[i] = heldAfter;
                }
            }
        }
        return values == null ? fact : make(fact.getClass(), values);
    }

    private @Nullable Object[] values(Fact fact) {
        return of(fact.getClass()).stream()
                .map(component -> value(fact, component))
                .toArray();
    }
}
