package org.trajectrules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import org.trajectrules.fact.Amount;
import org.trajectrules.fact.Count;
import org.trajectrules.fact.Day;
import org.trajectrules.fact.Parameter;
import org.trajectrules.fact.Setting;
import org.trajectrules.fact.YesNo;
import org.trajectrules.pack.Choice;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.ParameterSpec;
import org.trajectrules.time.DateRange;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/** Fills the parameters that the rules of one edition declare, each with its value on the day. */
final class ParameterValues {

    private final Pack pack;
    private final List<FactType> types;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, List<Parameter>> filled = new ConcurrentHashMap<>();

    /**
     * @param period the days on which every parameter needs a value
     * @throws FaultException for a declared parameter without value, or a value that does not fit its column
     */
    ParameterValues(Pack pack, List<FactType> types, DateRange period) {
        this.pack = pack;
        this.types = List.copyOf(types);
        changes.add(LocalDate.MIN);
        List<Fault> faults = new ArrayList<>();
        for (FactType type : types) {
            faults.addAll(check(type, period));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        on(period.first());
        changes.subSet(period.first(), true, period.last(), true).forEach(this::on);
    }

    private List<Fault> check(FactType type, DateRange period) {
        String name = type.getSimpleName();
        NavigableSet<LocalDate> days = new TreeSet<>();
        String file;
        int line;
        if (Setting.class.isAssignableFrom(type.getFactClass())) {
            Choice.SettingSpec setting = setting(name);
            if (setting == null) {
                return List.of(undeclared(
                        type,
                        "no setting (" + name + ") for the type declared here",
                        "add it to a choice in choices.yaml"));
            }
            days.addAll(setting.values().keySet());
            file = setting.file();
            line = setting.line();
        } else {
            ParameterSpec parameter = pack.parameter(name).orElse(null);
            if (parameter == null) {
                return List.of(undeclared(
                        type,
                        "no parameter (" + name + ") for the type declared here",
                        "add it to the parameters.yaml of the topic"));
            }
            days.addAll(parameter.values().keySet());
            file = parameter.file();
            line = parameter.line();
        }
        changes.addAll(days);
        if (days.floor(period.first()) == null) {
            return List.of(new Fault(
                    file,
                    line,
                    name + " has no value on a covered day (" + period.first() + ")",
                    "give it one from that day, or unknown: C-22."));
        }
        return List.of();
    }

    /** A fault at the line of the rule file that declares {@code type}. */
    private Fault undeclared(FactType type, String problem, String maybe) {
        String ending = "." + type.getPackageName();
        for (Map.Entry<String, String> file : pack.files().drl().entrySet()) {
            String rule = file.getKey().replaceFirst("\\.drl$", "").replace('/', '.');
            int line = RuleText.lineOf("declare " + type.getSimpleName(), file.getValue());
            if (ending.endsWith("." + rule) && line > 0) {
                return new Fault(pack.files().shown(file.getKey()), line, problem, maybe + ", or correct the name.");
            }
        }
        return new Fault(pack.files().place(), 0, problem, maybe + ", or correct the name.");
    }

    private Choice.@Nullable SettingSpec setting(String name) {
        return pack.choices().values().stream()
                .map(choice -> choice.settings().get(name))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every parameter as it stands on {@code day}; none for one whose value is not known that day. */
    List<Parameter> on(LocalDate day) {
        return filled.computeIfAbsent(changes.floor(day), since -> types.stream()
                .flatMap(type -> fill(type, since).stream())
                .peek(parameter -> parameter.setColumns(Columns.of(parameter)))
                .toList());
    }

    private List<Parameter> fill(FactType type, LocalDate day) {
        String name = type.getSimpleName();
        if (Setting.class.isAssignableFrom(type.getFactClass())) {
            return setting(type, name, day);
        }
        ParameterSpec spec = pack.parameter(name).orElseThrow();
        return spec.on(day)
                .map(entry -> entry.getValue().rows().stream()
                        .map(row -> row(type, spec, entry.getKey(), entry.getValue(), row))
                        .toList())
                .orElse(List.of());
    }

    private List<Parameter> setting(FactType type, String name, LocalDate day) {
        for (Choice choice : pack.choices().values()) {
            Choice.SettingSpec spec = choice.settings().get(name);
            if (spec != null && spec.values().floorKey(day) != null) {
                Setting setting = (Setting) instance(type);
                setting.take(spec.values().floorEntry(day).getValue());
                return List.of(named(setting, name, spec.values().floorKey(day), choice.id()));
            }
        }
        return List.of();
    }

    private static Parameter named(Parameter parameter, String name, LocalDate since, String choice) {
        parameter.setName(name);
        parameter.setSince(since);
        parameter.setChoice(choice);
        return parameter;
    }

    private Parameter row(
            FactType type,
            ParameterSpec spec,
            LocalDate since,
            ParameterSpec.Value value,
            Map<String, Node.Scalar> row) {
        Parameter parameter = instance(type);
        named(parameter, spec.name(), since, value.choice());
        if (row.containsKey("value") && row.size() == 1) {
            plain(parameter, spec, row.get("value"));
            return parameter;
        }
        List<FactField> columns = type.getFields().stream()
                .filter(column -> !List.of("name", "since", "choice", "columns").contains(column.getName()))
                .toList();
        for (FactField column : columns) {
            Node.Scalar cell = row.get(column.getName());
            if (cell == null) {
                throw fault(
                        spec,
                        spec.line(),
                        "a row of " + spec.name() + " has no column (" + column.getName() + ")",
                        "add it to every row.");
            }
            if (!cell.isNull()) {
                type.set(parameter, column.getName(), convert(spec, cell, column.getType()));
            }
        }
        row.keySet().stream()
                .filter(name ->
                        columns.stream().noneMatch(column -> column.getName().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw fault(
                            spec,
                            row.get(name).line(),
                            "unknown column (" + name + ") of " + spec.name(),
                            "no rule file declares it.");
                });
        return parameter;
    }

    private static void plain(Parameter parameter, ParameterSpec spec, Node.Scalar cell) {
        if (parameter instanceof Count count) {
            int value = (int) convert(spec, cell, int.class);
            if (value < 0) {
                throw fault(
                        spec, cell.line(), "value (" + value + ") of " + spec.name() + " is below 0", "count from 0.");
            }
            count.setValue(value);
        } else if (parameter instanceof Amount amount) {
            amount.setValue((BigDecimal) convert(spec, cell, BigDecimal.class));
        } else if (parameter instanceof YesNo yesNo) {
            yesNo.setValue((boolean) convert(spec, cell, boolean.class));
        } else if (parameter instanceof Day day) {
            day.setValue((LocalDate) convert(spec, cell, LocalDate.class));
        } else {
            throw fault(
                    spec,
                    cell.line(),
                    spec.name() + " is declared with columns, but has a plain value (" + cell.text() + ")",
                    "write rows.");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object convert(ParameterSpec spec, Node.Scalar cell, Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(cell.text());
            }
            if (type == boolean.class || type == Boolean.class) {
                if (cell.kind() != Node.Kind.TRUTH) {
                    throw new IllegalArgumentException();
                }
                return cell.isTrue();
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(cell.text());
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(cell.text());
            }
            return type.isEnum() ? Enum.valueOf((Class<? extends Enum>) type, cell.text()) : cell.text();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw fault(
                    spec,
                    cell.line(),
                    "value (" + cell.text() + ") of " + spec.name() + " is no " + type.getSimpleName(),
                    "it is mistyped, or the rule file declares another type.");
        }
    }

    private static Parameter instance(FactType type) {
        try {
            return (Parameter) type.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "parameter (" + type.getName() + ") cannot be made\nMaybe the pack's jar is not whole?", e);
        }
    }

    private static FaultException fault(ParameterSpec spec, int line, String problem, String maybe) {
        return new FaultException(List.of(new Fault(spec.file(), line, problem, maybe)));
    }
}
