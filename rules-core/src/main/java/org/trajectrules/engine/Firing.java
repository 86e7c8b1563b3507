package org.trajectrules.engine;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.About;
import org.trajectrules.fact.Act;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Parameter;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Seen;
import org.trajectrules.fact.Setting;

/** One firing of one rule: what it matched, and what it may conclude from what is known. */
final class Firing {

    private final Seen seen;
    private final RuleInfo info;
    private final List<?> matched;

    private Firing(Seen seen, RuleInfo info, List<?> matched) {
        this.seen = seen;
        this.info = info;
        this.matched = matched;
    }

    static Firing of(Object kcontext, Seen seen, Map<Rule, RuleInfo> rules) {
        RuleContext context = (RuleContext) kcontext;
        Rule rule = context.getRule();
        RuleInfo info = rules.get(rule);
        if (info == null) {
            throw new IllegalStateException("rule (" + rule.getName() + ") is not of this rule base");
        }
        return new Firing(seen, info, context.getMatch().getObjects());
    }

    RuleInfo info() {
        return info;
    }

    Seen seen() {
        return seen;
    }

    LocalDate on() {
        return seen.question().on();
    }

    String name(@Nullable String value, String key) {
        if (value == null) {
            throw new IllegalStateException("rule (" + info.name() + ") has no " + key);
        }
        return value;
    }

    /** Whether the rule closes over a list that may lack something. */
    boolean excludes() {
        return excludesApartFromCounted() || info.counted().stream().anyMatch(this::isUncertain);
    }

    boolean excludesApartFromCounted() {
        return info.excluded().stream().anyMatch(this::isUncertain);
    }

    private boolean isUncertain(FactList list) {
        return seen.knowledge(list, on()) != Knowledge.COMPLETE;
    }

    /** Unknown, because a list that the rule closes over may lack something. */
    Proof excluded() {
        Set<FactList> closed = new TreeSet<>(info.excluded());
        closed.addAll(info.counted());
        List<Missing> missing = closed.stream()
                .filter(this::isUncertain)
                .map(Firing::missingList)
                .toList();
        return unknown(Cause.MISSING_DATA, missing, List.of());
    }

    Proof unknown(Cause cause, List<Missing> missing, List<Fact> facts) {
        return proof(Verdict.UNKNOWN, cause, missing, facts, List.of());
    }

    Proof notYet(FactList list, LocalDate by, List<Fact> facts) {
        return unknown(Cause.NOT_YET, List.of(new Missing(list.fileName(), null, null, by)), facts);
    }

    Proof chosen(Setting setting, List<Fact> facts) {
        return chosen(setting, facts, List.of());
    }

    Proof chosen(Setting setting, List<Fact> facts, List<Evidence> more) {
        Verdict verdict = verdict(setting.option());
        Cause cause = verdict == Verdict.UNKNOWN ? Cause.OPEN_QUESTION : null;
        return proof(verdict, cause, List.of(), facts, more, List.of(setting));
    }

    static Verdict verdict(Setting.Option option) {
        return switch (option) {
            case MET -> Verdict.MET;
            case NOT_MET -> Verdict.NOT_MET;
            case UNDETERMINED -> Verdict.UNKNOWN;
        };
    }

    Proof proof(
            @Nullable Verdict verdict,
            @Nullable Cause cause,
            List<Missing> missing,
            List<Fact> facts,
            List<Evidence> more) {
        return proof(verdict, cause, missing, facts, more, settings());
    }

    /** @param deciding the settings that took part; another that the rule matched did not */
    Proof proof(
            @Nullable Verdict verdict,
            @Nullable Cause cause,
            List<Missing> missing,
            List<Fact> facts,
            List<Evidence> more,
            List<Setting> deciding) {
        List<Evidence> evidence = new ArrayList<>(evidence(facts));
        evidence.addAll(more);
        Set<String> choices = new TreeSet<>();
        parameters().stream()
                .map(Parameter::getChoice)
                .filter(choice -> choice != null)
                .forEach(choices::add);
        deciding.forEach(setting -> choices.add(String.valueOf(setting.getChoice())));
        if (info.choice() != null) {
            choices.add(info.choice());
        }
        return new Proof(name(info.criterion(), "@criterion"), info.name(), verdict, evidence, choices, cause, missing);
    }

    private List<Setting> settings() {
        return matched.stream()
                .filter(Setting.class::isInstance)
                .map(Setting.class::cast)
                .toList();
    }

    private List<Parameter> parameters() {
        return matched.stream()
                .filter(object -> object instanceof Parameter && !(object instanceof Setting))
                .map(Parameter.class::cast)
                .toList();
    }

    /** The facts and parameters that the rule matched, and {@code facts}. */
    List<Evidence> evidence(List<Fact> facts) {
        List<Evidence> evidence = new ArrayList<>();
        for (Object object : matched) {
            if (object instanceof Fact fact) {
                evidence.add(new Evidence.OfFact(fact));
            } else if (object instanceof Act act) {
                evidence.add(new Evidence.OfFact(act.fact()));
            } else if (object instanceof About about && about.trajectory().id() != null) {
                evidence.add(new Evidence.OfFact(about.trajectory()));
            }
        }
        parameters()
                .forEach(parameter -> evidence.add(
                        new Evidence.OfParameter(parameter.getName(), parameter.getSince(), parameter.getColumns())));
        facts.forEach(fact -> evidence.add(new Evidence.OfFact(fact)));
        return evidence;
    }

    static Missing missingList(FactList list) {
        return new Missing(list.fileName(), null, null, null);
    }

    static Missing missingFact(Fact fact) {
        return new Missing(listOf(fact), fact.id(), fact.lacking(), null);
    }

    /**
     * The field at {@code path} of {@code owner}; of an act, the path begins with the kind of act, or with the
     * prescription on which it rests.
     *
     * @throws IllegalArgumentException if the path leads nowhere
     */
    Missing missingField(Object owner, String path) {
        if (owner instanceof Question) {
            return new Missing("question", null, path, null);
        }
        List<String> names = List.of(path.split("\\."));
        Object at = owner instanceof About about ? about.trajectory() : owner;
        if (owner instanceof Act act && names.get(0).equals("prescription") && act.fact() != act.prescription()) {
            at = act.fact();
        }
        Fact holder = at instanceof Fact fact ? fact : null;
        int start = 0;
        for (int i = 0; i < names.size(); i++) {
            Object next = component(at, names.get(i));
            if (next instanceof Fact fact && !(next instanceof Contract) && i < names.size() - 1) {
                boolean known = fact.id() != null || fact == seen.act().fact();
                holder = known || holder == null ? fact : holder;
                start = known ? i + 1 : start;
                if (!known && holder != fact) {
                    return new Missing(
                            listOf(holder), holder.id(), String.join(".", names.subList(start, i + 1)), null);
                }
            }
            at = next == null ? new Object() : next;
        }
        String field = String.join(".", names.subList(start, names.size()));
        return new Missing(listOf(holder), holder == null ? null : shownId(holder), field, null);
    }

    private static @Nullable String shownId(Fact fact) {
        return fact instanceof org.trajectrules.fact.Patient ? null : fact.id();
    }

    private static String listOf(@Nullable Fact fact) {
        return fact == null
                ? "question"
                : FactList.holding(fact.getClass())
                        .map(FactList::fileName)
                        .orElse(fact instanceof org.trajectrules.fact.Patient ? "patient" : "trajectories");
    }

    private Object component(Object target, String name) {
        if (!target.getClass().isRecord()) {
            throw new IllegalArgumentException("rule (" + info.name() + ") names no field (" + name + ")");
        }
        RecordComponent component = Arrays.stream(target.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("rule (" + info.name() + ") names no field (" + name + ")"));
        try {
            Object value = component.getAccessor().invoke(target);
            return value == null ? new Object() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
