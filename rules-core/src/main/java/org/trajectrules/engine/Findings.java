package org.trajectrules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.trajectrules.decision.Advice;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Payee;
import org.trajectrules.fact.Seen;
import org.trajectrules.fact.Setting;

/**
 * What rules say, one call a rule. The first argument of every verb is the rule context, {@code kcontext}; the facts
 * that the rule matched are evidence without being named, the facts of an {@code accumulate} are passed.
 *
 * <p>Where a list that a rule closes over is absent or incomplete, a verb records "unknown" unless what is there
 * proves the outcome all the same.
 *
 * <p>Example: {@code findings.metIfFewerThan( kcontext, $max, $used );}
 */
public final class Findings {

    private final Seen seen;
    private final Map<Rule, RuleInfo> rules;
    private final List<Proof> proofs = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private final Slots slots = new Slots();
    private final Set<String> variants = new LinkedHashSet<>();
    private final Set<String> fired = new LinkedHashSet<>();
    private final List<String> defects = new ArrayList<>();

    Findings(Seen seen, Map<Rule, RuleInfo> rules) {
        this.seen = seen;
        this.rules = rules;
    }

    /** The criterion is met. */
    public void met(Object kcontext, Object... facts) {
        prove(firing(kcontext), Verdict.MET, facts);
    }

    /** The criterion is not met. */
    public void notMet(Object kcontext, Object... facts) {
        prove(firing(kcontext), Verdict.NOT_MET, facts);
    }

    /** The criterion is unknown for want of a field: {@code findings.unknown( kcontext, $act, "session.minutes" )}. */
    public void unknown(Object kcontext, Object owner, String field) {
        Firing firing = firing(kcontext);
        proofs.add(firing.unknown(Cause.MISSING_DATA, List.of(firing.missingField(owner, field)), List.of()));
    }

    /** The criterion is unknown for want of whole facts, such as a measurement that is not recorded. */
    public void unknown(Object kcontext, FactList list) {
        Firing firing = firing(kcontext);
        proofs.add(firing.unknown(Cause.MISSING_DATA, List.of(Firing.missingList(list)), List.of()));
    }

    /** The criterion ends as a setting says; {@code undetermined} is an open question. */
    public void asChosen(Object kcontext, Setting setting, Object... facts) {
        Firing firing = firing(kcontext);
        if (firing.excludes()) {
            proofs.add(firing.excluded());
        } else {
            proofs.add(firing.chosen(setting, flat(facts)));
        }
    }

    /** The criterion can still be met, by what {@code list} would hold on or before {@code by}. */
    public void notYet(Object kcontext, FactList list, LocalDate by, Object... facts) {
        Firing firing = firing(kcontext);
        proofs.add(firing.excludes() ? firing.excluded() : firing.notYet(list, by, flat(facts)));
    }

    /**
     * Not met once {@code months} months after {@code start} have passed; until then, if the record does not speak for
     * the last of those days, not yet known.
     */
    public void notMetAfter(Object kcontext, FactList list, LocalDate start, int months) {
        Firing firing = firing(kcontext);
        LocalDate by = start.plusMonths(months);
        if (by.isAfter(firing.on()) && !seen.recordedThrough(by)) {
            notYet(kcontext, list, by);
        } else {
            prove(firing, Verdict.NOT_MET);
        }
    }

    /** Met if there is one at least. */
    public void metIfAny(Object kcontext, Collection<?> found) {
        metIfAny(kcontext, Tally.of(found));
    }

    public void metIfAny(Object kcontext, Tally tally) {
        Firing firing = firing(kcontext);
        proofs.add(new Count(firing, tally, false).atLeast(1));
    }

    /** Met if there is none. */
    public void metIfNone(Object kcontext, Collection<?> found) {
        metIfNone(kcontext, Tally.of(found));
    }

    public void metIfNone(Object kcontext, Tally tally) {
        Firing firing = firing(kcontext);
        proofs.add(new Count(firing, tally, false).fewerThan(1));
    }

    /** Met if there are {@code need} or more. */
    public void metIfAtLeast(Object kcontext, int need, Collection<?> found) {
        metIfAtLeast(kcontext, need, Tally.of(found));
    }

    public void metIfAtLeast(Object kcontext, int need, Tally tally) {
        Firing firing = firing(kcontext);
        proofs.add(new Count(firing, tally, true).atLeast(need));
    }

    /** Met if there are fewer than {@code max}. */
    public void metIfFewerThan(Object kcontext, int max, Collection<?> found) {
        metIfFewerThan(kcontext, max, Tally.of(found));
    }

    public void metIfFewerThan(Object kcontext, int max, Tally tally) {
        Firing firing = firing(kcontext);
        proofs.add(new Count(firing, tally, true).fewerThan(max));
    }

    /** Met if a sum is {@code most} at the most; {@code unclear} are facts whose share of it is not known. */
    public void metIfAtMost(Object kcontext, int most, Number sum, Collection<?> summed, Collection<?> unclear) {
        Firing firing = firing(kcontext);
        proofs.add(new Count(firing, Tally.of(summed).maybe(unclear), true).atMost(most, sum.intValue()));
    }

    /** Adds the rule's choice and evidence to the finding of its criterion, whatever that is. */
    public void noted(Object kcontext, Object... facts) {
        Firing firing = firing(kcontext);
        if (!firing.excludes()) {
            proofs.add(firing.proof(null, null, List.of(), flat(facts), List.of()));
        }
    }

    /** A warning or a hint, which changes no outcome. */
    public void advise(Object kcontext, Object... facts) {
        Firing firing = firing(kcontext);
        if (!firing.excludes()) {
            advice.add(new Advice(
                    firing.name(firing.info().advice(), "@advice"),
                    firing.info().name(),
                    firing.evidence(flat(facts))));
        }
    }

    /** Picks the variant of the decision that the rule names. */
    public void variant(Object kcontext) {
        Firing firing = firing(kcontext);
        String variant = firing.name(firing.info().variant(), "@variant");
        if (firing.excludes()) {
            proofs.add(firing.excluded());
        } else {
            variants.add(variant);
        }
    }

    /**
     * Picks the variant if nothing is seen. What a question means is read from what the dossier shows, so a list that
     * is absent or incomplete hides nothing here.
     */
    public void variantIfNone(Object kcontext, Collection<?> shown) {
        Firing firing = firing(kcontext);
        if (shown.isEmpty()) {
            variants.add(firing.name(firing.info().variant(), "@variant"));
        }
    }

    /** How many are allowed, and how many of them were used before the act. */
    public void quota(Object kcontext, int max, Collection<?> used) {
        quota(kcontext, max, used.size(), 1);
    }

    /** The same for packs, of which the act takes {@code step}. */
    public void quota(Object kcontext, int max, int used, int step) {
        Firing firing = firing(kcontext);
        slots.fill("max", max, defects);
        if (!firing.excludes()) {
            slots.fill("used", used, defects);
            slots.fill("step", step, defects);
        }
    }

    public void nextPossible(Object kcontext, LocalDate day) {
        fill(kcontext, "nextPossible", day);
    }

    public void validFrom(Object kcontext, LocalDate day) {
        fill(kcontext, "from", day);
    }

    public void validUntil(Object kcontext, LocalDate day) {
        fill(kcontext, "until", day);
    }

    public void dueOn(Object kcontext, LocalDate day) {
        fill(kcontext, "dueOn", day);
    }

    /** Due {@code days} days after {@code start} at the latest. */
    public void dueWithin(Object kcontext, LocalDate start, int days) {
        dueOn(kcontext, start.plusDays(days));
    }

    public void code(Object kcontext, String code) {
        fill(kcontext, "code", code);
    }

    public void amount(Object kcontext, BigDecimal amount) {
        fill(kcontext, "amount", Slots.euro(amount));
    }

    /** The insurer pays {@code price} up to {@code cap}; the patient pays the rest, {@code most} at the most. */
    public void amountUpTo(Object kcontext, BigDecimal price, BigDecimal cap, BigDecimal most) {
        BigDecimal paid = price.min(cap);
        fill(kcontext, "amount", Slots.euro(paid));
        slots.fill("patientShare", Slots.euro(price.subtract(paid).min(most)), defects);
    }

    /** The patient's share (remgeld, ticket modérateur). */
    public void share(Object kcontext, BigDecimal share) {
        fill(kcontext, "patientShare", Slots.euro(share));
    }

    public void supplement(Object kcontext, BigDecimal supplement) {
        fill(kcontext, "supplement", Slots.euro(supplement));
    }

    /** One of those who are paid. */
    public void payee(Object kcontext, Payee payee) {
        if (!firing(kcontext).excludes()) {
            slots.pay(payee);
        }
    }

    private void fill(Object kcontext, String slot, Object value) {
        if (!firing(kcontext).excludes()) {
            slots.fill(slot, value, defects);
        }
    }

    private void prove(Firing firing, Verdict verdict, Object... facts) {
        proofs.add(
                firing.excludes() ? firing.excluded() : firing.proof(verdict, null, List.of(), flat(facts), List.of()));
    }

    private Firing firing(Object kcontext) {
        Firing firing = Firing.of(kcontext, seen, rules);
        fired.add(firing.info().name());
        return firing;
    }

    private static List<Fact> flat(Object... facts) {
        List<Fact> flat = new ArrayList<>();
        Arrays.stream(facts).forEach(fact -> {
            if (fact instanceof Collection<?> several) {
                several.forEach(each -> flat.add((Fact) each));
            } else {
                flat.add((Fact) fact);
            }
        });
        return flat;
    }

    List<Proof> proofs() {
        return proofs;
    }

    List<Advice> advice() {
        return advice;
    }

    Slots slots() {
        return slots;
    }

    Set<String> variants() {
        return variants;
    }

    Set<String> fired() {
        return fired;
    }

    List<String> defects() {
        return defects;
    }

    void defect(@Nullable String defect) {
        defects.add(String.valueOf(defect));
    }
}
