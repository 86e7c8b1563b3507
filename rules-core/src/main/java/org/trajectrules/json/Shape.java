package org.trajectrules.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Coded;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.InvalidFactException;
import org.trajectrules.fact.Patient;

/**
 * How a fact is written in a dossier: a field for each component of its record, under the component's name.
 *
 * @param type the kind of fact
 * @param constructor makes one of the values of all slots
 * @param slots the fields, in the order of the record
 * @param names their names
 */
record Shape(Class<?> type, Constructor<?> constructor, List<Slot> slots, List<String> names) {

    private static final Map<Class<?>, Shape> SHAPES = Stream.concat(
                    Arrays.stream(FactList.values()).map(FactList::type), Stream.of(Patient.class, Contract.class))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Shape::read));

    /**
     * One field.
     *
     * @param name its name
     * @param type the type of the component
     * @param element the type of its single values: the component's own, or that of what its list or set holds
     * @param constants the constants of an enum by how a dossier writes them; empty for another type
     * @param accessor reads it
     */
    record Slot(String name, Class<?> type, Class<?> element, Map<String, Object> constants, Method accessor) {

        boolean many() {
            return Collection.class.isAssignableFrom(type);
        }

        /** The values as the component holds them. */
        Object collected(List<Object> values) {
            return type == Set.class ? new LinkedHashSet<>(values) : values;
        }
    }

    static Shape of(Class<? extends Fact> type) {
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is not written in a dossier");
        }
        return shape;
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(
                    type,
                    type.getConstructor(types),
                    Arrays.stream(components).map(Shape::slot).toList(),
                    Arrays.stream(components).map(RecordComponent::getName).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Slot slot(RecordComponent component) {
        Class<?> element = component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
        Map<String, Object> constants = new LinkedHashMap<>();
        if (element.isEnum()) {
            for (Object constant : element.getEnumConstants()) {
                constants.put(constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name(), constant);
            }
        }
        return new Slot(component.getName(), component.getType(), element, constants, component.getAccessor());
    }

    /** The value of a field of {@code fact}. */
    static @Nullable Object value(Slot slot, Fact fact) {
        try {
            return slot.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws InvalidFactException if the fact cannot be true */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFactException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
