package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.trajectrules.fact.Setting;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.Node;

/** Reads {@code choices.yaml}. */
final class ChoicesReader {

    private final PackFiles files;
    private final Fields fields;

    ChoicesReader(PackFiles files, List<Fault> faults) {
        this.files = files;
        this.fields = new Fields(files.shown("choices.yaml"), faults);
    }

    Map<String, Choice> read() {
        Map<String, Choice> choices = new LinkedHashMap<>();
        fields.group(files.tree("choices.yaml"), "choices.yaml").forEach((id, node) -> {
            Map<String, Node> group = fields.group(node, "choice " + id, "about", "chosen", "settings");
            Map<String, Choice.SettingSpec> settings = new LinkedHashMap<>();
            fields.group(group.get("settings"), "settings of " + id)
                    .forEach((name, setting) -> settings.put(name, setting(name, setting)));
            choices.put(
                    id,
                    new Choice(
                            id,
                            fields.text(group.get("about"), node, "about of " + id),
                            fields.text(group.get("chosen"), node, "chosen of " + id),
                            settings));
        });
        return choices;
    }

    private Choice.SettingSpec setting(String name, Node node) {
        Map<String, Node> group = fields.group(node, "setting " + name, "options", "values");
        List<Setting.Option> options = new ArrayList<>();
        for (Node item : fields.items(group.get("options"), "options of " + name)) {
            fields.constant(Setting.Option.class, fields.text(item, item, "option"), item, "option of " + name)
                    .ifPresent(options::add);
        }
        if (!options.contains(Setting.Option.UNDETERMINED)) {
            fields.fault(node, "setting (" + name + ") has no option undetermined", "add it: it is always one.");
        }
        NavigableMap<LocalDate, Setting.Option> values = new TreeMap<>();
        fields.group(group.get("values"), "values of " + name).forEach((day, value) -> fields.constant(
                        Setting.Option.class, fields.text(value, value, "value"), value, "value of " + name)
                .ifPresent(option -> {
                    if (!options.contains(option)) {
                        fields.fault(
                                value,
                                "value (" + fields.text(value, value, "value") + ") of " + name + " is no option",
                                "add it to the options of " + name + ".");
                    }
                    values.put(fields.day(day, value, "day of " + name), option);
                }));
        if (values.isEmpty()) {
            fields.fault(node, "setting (" + name + ") has no value", "add values: { 2024-01-01: undetermined }.");
        }
        return new Choice.SettingSpec(name, List.copyOf(options), values, fields.file(), node.line());
    }
}
