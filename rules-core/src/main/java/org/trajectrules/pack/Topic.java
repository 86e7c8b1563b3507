package org.trajectrules.pack;

import java.util.List;
import java.util.Map;

/**
 * A folder of the pack.
 *
 * @param name the folder's name
 * @param criteria its criteria, by id
 * @param parameters its parameters, by name
 * @param decisions its decisions
 * @param gaps law entries that are not executable, with the reason
 */
public record Topic(
        String name,
        Map<String, Criterion> criteria,
        Map<String, ParameterSpec> parameters,
        List<DecisionSpec> decisions,
        Map<String, String> gaps) {}
