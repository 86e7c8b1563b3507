package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trajectrules.time.DateRange;

/**
 * The rules of one variant of a decision during one period.
 *
 * @param id the name of its first rule file, such as {@code education.startup20240101}
 * @param period the days it covers
 * @param rules its rule files, each {@code topic.file}
 * @param criteria ids of its criteria, in the order in which they are told
 * @param open criteria whose "not met" is itself an open question, with the setting that decides it
 * @param checkedOn the latest day on which a parameter it reads was checked
 */
public record Edition(
        String id,
        DateRange period,
        List<String> rules,
        List<String> criteria,
        Map<String, String> open,
        LocalDate checkedOn) {}
