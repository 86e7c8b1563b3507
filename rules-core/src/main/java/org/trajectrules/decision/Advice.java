package org.trajectrules.decision;

import java.util.List;

/**
 * A warning or a hint that changes no outcome.
 *
 * @param id the law entry or choice it comes from
 * @param rule the rule that gives it
 * @param evidence what it looked at, ordered
 */
public record Advice(String id, String rule, List<Evidence> evidence) {
    public Advice {
        evidence = Evidence.ordered(evidence);
    }
}
