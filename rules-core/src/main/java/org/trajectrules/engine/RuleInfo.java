package org.trajectrules.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.FactList;

/**
 * What is read off a rule when its rule base is made.
 *
 * @param name the rule's name
 * @param criterion the criterion it speaks about
 * @param entitlement the slot of the entitlement it fills
 * @param advice the id of the advice it gives
 * @param variant the variant it picks
 * @param choice the choice without setting that it rests on
 * @param excluded lists of which the rule needs to know that something is not there
 * @param counted lists of which the rule counts what is there
 */
record RuleInfo(
        String name,
        @Nullable String criterion,
        @Nullable String entitlement,
        @Nullable String advice,
        @Nullable String variant,
        @Nullable String choice,
        Set<FactList> excluded,
        Set<FactList> counted) {}
