package org.trajectrules.engine;

import java.util.Collection;
import org.kie.api.KieBase;

/** Gives a rule base of some packages. */
interface RuleSource {

    KieBase kieBase(Collection<String> packages);

    /** Where the classes of the rules are. */
    ClassLoader loader();
}
