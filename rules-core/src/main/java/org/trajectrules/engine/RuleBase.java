package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.trajectrules.fact.About;
import org.trajectrules.fact.Act;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.LaterBilling;
import org.trajectrules.fact.Parameter;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.RestOfYear;
import org.trajectrules.fact.Seen;

/** Rules that run together: their sessions, what they read, and what each of them closes over. */
final class RuleBase {

    private static final int FIRINGS = 10_000;

    private final KieBase base;
    private final KieSessionsPool pool;
    private final Map<Rule, RuleInfo> rules = new HashMap<>();
    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final List<FactType> parameters = new ArrayList<>();

    private RuleBase(KieBase base) {
        this.base = base;
        for (KiePackage each : base.getKiePackages()) {
            each.getRules().forEach(this::read);
            each.getFactTypes().stream()
                    .filter(type -> Parameter.class.isAssignableFrom(type.getFactClass()))
                    .filter(type -> !type.getPackageName().equals(Parameter.class.getPackageName()))
                    .forEach(parameters::add);
        }
        pool = base.newKieSessionsPool(1);
        pool.newKieSession().dispose();
    }

    /** Made under the rules' own class loader: a host's thread may not see Drools, nor the rules. */
    static RuleBase of(RuleSource source, Collection<String> packages) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(source.loader());
        try {
            return new RuleBase(source.kieBase(packages));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void read(Rule rule) {
        LeftHandSide side = LeftHandSide.of(rule);
        types.addAll(side.types());
        rules.put(
                rule,
                new RuleInfo(
                        rule.getName(),
                        metadata(rule, "criterion"),
                        metadata(rule, "entitlement"),
                        metadata(rule, "advice"),
                        metadata(rule, "variant"),
                        metadata(rule, "choice"),
                        lists(side.excluded()),
                        lists(side.counted())));
    }

    /** The classic compiler leaves no quotes around a value, the executable one does. */
    private static @Nullable String metadata(Rule rule, String key) {
        Object value = rule.getMetaData().get(key);
        return value == null ? null : value.toString().replaceAll("^\"|\"$", "");
    }

    private static Set<FactList> lists(Set<Class<?>> types) {
        Set<FactList> lists = EnumSet.noneOf(FactList.class);
        types.forEach(type -> FactList.holding(type).ifPresent(lists::add));
        return Collections.unmodifiableSet(lists);
    }

    /** The types of parameter that the rules declare. */
    List<FactType> parameters() {
        return parameters;
    }

    List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    List<String> names() {
        return rules.values().stream().map(RuleInfo::name).sorted().toList();
    }

    /** Runs every rule once over what is seen. A rule that fails ends the run with a defect, never with half a decision. */
    Findings run(Seen seen, List<Parameter> values, UnaryOperator<List<Object>> order) {
        Findings findings = new Findings(seen, rules);
        KieSession session = pool.newKieSession();
        boolean sound = false;
        try {
            session.setGlobal("findings", findings);
            List<Object> facts = facts(seen);
            facts.addAll(values);
            order.apply(facts).forEach(session::insert);
            if (session.fireAllRules(FIRINGS) >= FIRINGS) {
                findings.defect("the rules fired " + FIRINGS + " times without an end");
            } else {
                sound = true;
            }
        } catch (RuntimeException e) {
            findings.defect(rootMessage(e));
        } finally {
            if (sound) {
                session.dispose();
            } else {
                discard(session);
            }
        }
        return findings;
    }

    /** Takes a session out of the pool for good; destroying it would hand it out again. */
    private void discard(KieSession session) {
        ((InternalKnowledgeBase) base).disposeStatefulSession((InternalWorkingMemory) session);
    }

    private List<Object> facts(Seen seen) {
        List<Object> facts = new ArrayList<>();
        for (FactList list : FactList.values()) {
            if (types.contains(list.type())) {
                facts.addAll(seen.facts(list));
            }
        }
        if (types.contains(Question.class)) {
            facts.add(seen.question());
        }
        if (types.contains(Patient.class)) {
            facts.add(seen.patient());
        }
        if (types.contains(Act.class)) {
            facts.add(seen.act());
        }
        if (types.contains(About.class)) {
            facts.add(seen.about());
        }
        if (types.contains(RestOfYear.class)) {
            facts.add(seen.restOfYear());
        }
        if (types.contains(LaterBilling.class)) {
            facts.addAll(seen.laterBillings());
        }
        return facts;
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
