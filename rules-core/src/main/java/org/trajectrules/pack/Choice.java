package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
