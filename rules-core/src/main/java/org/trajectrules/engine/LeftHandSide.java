package org.trajectrules.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.PatternSource;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.definition.rule.Rule;

/**
 * What the {@code when} of a rule asks for.
 *
 * @param types every type of fact it matches
 * @param excluded types of which it asks that something is not there
 * @param counted types it accumulates
 */
record LeftHandSide(Set<Class<?>> types, Set<Class<?>> excluded, Set<Class<?>> counted) {

    static LeftHandSide of(Rule rule) {
        LeftHandSide side = new LeftHandSide(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        side.walk(((RuleImpl) rule).getLhs(), false, false);
        return side;
    }

    private void walk(RuleConditionElement element, boolean not, boolean accumulated) {
        if (element instanceof GroupElement group) {
            group.getChildren().forEach(child -> walk(child, not || group.isNot(), accumulated));
        } else if (element instanceof Forall forall) {
            walk(forall.getBasePattern(), true, accumulated);
            forall.getRemainingPatterns().forEach(pattern -> walk(pattern, true, accumulated));
        } else if (element instanceof Accumulate accumulate) {
            walk(accumulate.getSource(), not, true);
        } else if (element instanceof Pattern pattern) {
            pattern(pattern, not, accumulated);
        }
    }

    private void pattern(Pattern pattern, boolean not, boolean accumulated) {
        PatternSource source = pattern.getSource();
        if (source instanceof Accumulate accumulate) {
            walk(accumulate, not, accumulated);
        } else if (source instanceof Collect collect) {
            walk(collect.getSourcePattern(), not, true);
        } else if (source == null || source instanceof org.drools.base.rule.EntryPointId) {
            add(pattern.getObjectType(), not, accumulated);
        }
    }

    private void add(ObjectType type, boolean not, boolean accumulated) {
        if (type instanceof ClassObjectType known) {
            types.add(known.getClassType());
            if (not) {
                excluded.add(known.getClassType());
            }
            if (accumulated) {
                counted.add(known.getClassType());
            }
        }
    }
}
