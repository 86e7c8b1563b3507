package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.trajectrules.fact.Setting;

/**
 * A choice made where the texts are silent or disagree.
 *
 * @param id such as {@code C-16}
 * @param about what it is about
 * @param chosen what is chosen, and why
 * @param settings what a rule author can set, by the name of the type that rule files declare; empty where the choice
 *     is a note on its findings or stands in parameters
 */
public record Choice(String id, String about, String chosen, Map<String, SettingSpec> settings) {

    /** The same choice with {@code option} as the value of one of its settings on every day. */
    Choice choosing(String setting, Setting.Option option) {
        Map<String, SettingSpec> others = new LinkedHashMap<>(settings);
        others.computeIfPresent(setting, (name, spec) -> {
            NavigableMap<LocalDate, Setting.Option> values = new TreeMap<>(spec.values());
            values.replaceAll((day, value) -> option);
            return new SettingSpec(name, spec.options(), values, spec.file(), spec.line());
        });
        return new Choice(id, about, chosen, others);
    }

    /**
     * One setting.
     *
     * @param options the ways it can be set; {@code UNDETERMINED} is always one
     * @param values the way chosen, by first day
     */
    public record SettingSpec(
            String name,
            List<Setting.Option> options,
            NavigableMap<LocalDate, Setting.Option> values,
            String file,
            int line) {}
}
