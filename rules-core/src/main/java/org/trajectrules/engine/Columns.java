package org.trajectrules.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.trajectrules.fact.Parameter;

/** Reads the columns of a parameter that a rule file declares, by name. */
final class Columns {

    private Columns() {}

    static Map<String, Object> of(Parameter parameter) {
        Object shown = parameter.shown();
        if (shown != null) {
            return Map.of("value", shown);
        }
        Map<String, Object> columns = new TreeMap<>();
        Arrays.stream(parameter.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == parameter.getClass())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*"))
                .forEach(method -> {
                    try {
                        Object value = method.invoke(parameter);
                        if (value != null) {
                            String name = method.getName().replaceFirst("^(get|is)", "");
                            columns.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), value);
                        }
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return columns;
    }
}
