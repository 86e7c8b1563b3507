package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.type.FactType;
import org.trajectrules.pack.Choice;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.ParameterSpec;
import org.trajectrules.pack.Topic;
import org.trajectrules.pack.Variant;
import org.trajectrules.time.DateRange;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/** The rule bases of a pack, one a variant and edition and one a scope, each made when it is first asked for. */
final class RuleBases {

    /** Rules that run together, with the parameters they declare. */
    record Base(RuleBase rules, ParameterValues values) {}

    /** The criterion that scope rules speak about: which variant applies. */
    private static final String SCOPE = "scope";

    private final Pack pack;
    private final RuleText text;
    private final RuleSource source;
    private final Map<String, RuleBase> made;
    private final Map<String, Base> bases = new ConcurrentHashMap<>();
    private final Map<Object, String> keys = new IdentityHashMap<>();

    RuleBases(Pack pack, RuleText text, RuleSource source) {
        this(pack, text, source, new ConcurrentHashMap<>());
    }

    private RuleBases(Pack pack, RuleText text, RuleSource source, Map<String, RuleBase> made) {
        this.pack = pack;
        this.text = text;
        this.source = source;
        this.made = made;
        for (DecisionSpec decision : pack.decisions()) {
            keys.put(decision, "scope " + decision.scope() + "@" + decision.covered());
            decision.variants().forEach(variant -> variant.editions()
                    .forEach(edition -> keys.put(edition, edition.rules() + "@" + edition.period())));
        }
    }

    /** The same rules, read with the parameters and choices of another pack. */
    RuleBases reading(Pack other) {
        return new RuleBases(other, text, source, made);
    }

    /** @throws FaultException with whatever is wrong in the rules and the parameters they declare */
    void check() {
        List<Fault> faults = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        for (DecisionSpec decision : pack.decisions()) {
            for (Variant variant : decision.variants()) {
                for (Edition edition : variant.editions()) {
                    check(() -> edition(edition), declared, faults);
                }
            }
            if (decision.scope() != null) {
                check(() -> scope(decision), declared, faults);
            }
        }
        if (faults.isEmpty()) {
            pack.topics().forEach(topic -> unused(topic, declared, faults));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults.stream().distinct().toList());
        }
    }

    private void check(Supplier<Base> maker, Set<String> declared, List<Fault> faults) {
        try {
            Base base = maker.get();
            base.rules().parameters().forEach(type -> declared.add(type.getSimpleName()));
            base.rules().rules().forEach(rule -> named(rule, faults));
        } catch (FaultException e) {
            faults.addAll(e.faults());
        }
    }

    /** What a rule names in its metadata has to be in the pack: else it would speak to nobody. */
    private void named(RuleInfo rule, List<Fault> faults) {
        Set<String> criteria = new TreeSet<>(Set.of(SCOPE));
        pack.topics().forEach(topic -> criteria.addAll(topic.criteria().keySet()));
        Set<String> advice = new TreeSet<>();
        pack.texts().values().forEach(texts -> advice.addAll(texts.advice().keySet()));
        known(rule, "criterion", rule.criterion(), criteria, faults);
        known(rule, "choice", rule.choice(), pack.choices().keySet(), faults);
        known(rule, "advice", rule.advice(), advice, faults);
    }

    private void known(RuleInfo rule, String key, @Nullable String id, Set<String> ids, List<Fault> faults) {
        if (id != null && !ids.contains(id)) {
            String problem = "unknown " + key + " (" + id + ") of rule \"" + rule.name() + "\"";
            String maybe =
                    Fault.nearest(id, ids).map(near -> "it is " + near + ".").orElse("add it to the pack.");
            faults.add(text.fault(rule.name(), problem, maybe));
        }
    }

    private static void unused(Topic topic, Set<String> declared, List<Fault> faults) {
        for (ParameterSpec parameter : topic.parameters().values()) {
            if (!declared.contains(parameter.name())) {
                faults.add(new Fault(
                        parameter.file(),
                        parameter.line(),
                        "no rule file declares the parameter (" + parameter.name() + ")",
                        Fault.nearest(parameter.name(), declared)
                                .map(near -> "it is " + near + ".")
                                .orElse("declare it: declare " + parameter.name() + " extends Count end")));
            }
        }
    }

    Base edition(Edition edition) {
        return base(edition, edition.rules(), edition.period());
    }

    Base scope(DecisionSpec decision) {
        return base(decision, List.of(String.valueOf(decision.scope())), decision.covered());
    }

    /** @param owner the decision or edition of the pack that asks */
    private Base base(Object owner, List<String> rules, DateRange period) {
        String key = keys.getOrDefault(owner, rules + "@" + period);
        Base known = bases.get(key);
        return known != null
                ? known
                : bases.computeIfAbsent(key, unused -> {
                    RuleBase base = made.computeIfAbsent(
                            rules.toString(), alsoUnused -> RuleBase.of(source, text.packagesOf(rules)));
                    return new Base(base, new ParameterValues(pack, base.parameters(), period));
                });
    }

    /** What an edition rests on, read off its rules. */
    Engine.Grounds grounds(Edition edition) {
        Base base = edition(edition);
        Set<String> parameters = new TreeSet<>();
        Set<String> choices = new TreeSet<>();
        for (FactType type : base.rules().parameters()) {
            String name = type.getSimpleName();
            pack.parameter(name).ifPresent(spec -> {
                parameters.add(name);
                spec.values().values().stream()
                        .map(ParameterSpec.Value::choice)
                        .filter(Objects::nonNull)
                        .forEach(choices::add);
            });
            choices.addAll(choicesWith(name));
        }
        edition.open().values().forEach(name -> choices.addAll(choicesWith(name)));
        base.rules().rules().stream()
                .map(RuleInfo::choice)
                .filter(Objects::nonNull)
                .forEach(choices::add);
        return new Engine.Grounds(List.copyOf(parameters), List.copyOf(choices));
    }

    private List<String> choicesWith(String setting) {
        return pack.choices().values().stream()
                .filter(choice -> choice.settings().containsKey(setting))
                .map(Choice::id)
                .toList();
    }
}
