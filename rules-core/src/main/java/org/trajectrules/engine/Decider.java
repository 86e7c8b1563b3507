package org.trajectrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Advice;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Granted;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Refused;
import org.trajectrules.decision.Stamp;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Setting;
import org.trajectrules.pack.Choice;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Pack;

/** Makes a decision of what the rules said: one finding a criterion, and from those the outcome. */
final class Decider {

    private final Pack pack;
    private final Question question;
    private final Dossier dossier;

    Decider(Pack pack, Question question, Dossier dossier) {
        this.pack = pack;
        this.question = question;
        this.dossier = dossier;
    }

    Decision outsideCoveredPeriod() {
        return undetermined(List.of(), stamp(null), Cause.OUTSIDE_COVERED_PERIOD, List.of(), List.of());
    }

    /** Which variant applies is not known, or the scope rules are at fault. */
    Decision withoutVariant(Findings findings) {
        List<Missing> missing = findings.proofs().stream()
                .flatMap(proof -> proof.missing().stream())
                .distinct()
                .sorted()
                .toList();
        if (findings.defects().isEmpty() && findings.variants().isEmpty() && !missing.isEmpty()) {
            return undetermined(List.of(), stamp(null), Cause.MISSING_DATA, missing, List.of());
        }
        List<String> defects = new ArrayList<>(findings.defects());
        if (defects.isEmpty()) {
            defects.add("variants picked: " + findings.variants());
        }
        return undetermined(List.of(), stamp(null), Cause.RULES_DEFECT, List.of(), defects);
    }

    Decision decide(Edition edition, Findings findings, LocalDate judged) {
        List<String> defects = new ArrayList<>(findings.defects());
        Map<String, List<Proof>> byCriterion = new LinkedHashMap<>();
        edition.criteria().forEach(id -> byCriterion.put(id, new ArrayList<>()));
        findings.proofs().stream()
                .filter(proof -> byCriterion.containsKey(proof.criterion()))
                .forEach(proof -> byCriterion.get(proof.criterion()).add(proof));
        List<Finding> found = new ArrayList<>();
        byCriterion.forEach((id, proofs) -> {
            Finding finding = finding(id, proofs, defects);
            if (finding != null) {
                found.add(softened(finding, edition, judged));
            }
        });
        Stamp stamp = stamp(edition);
        List<Advice> advice = findings.advice().stream()
                .distinct()
                .sorted(Comparator.comparing(Advice::id).thenComparing(Advice::rule))
                .toList();
        if (!defects.isEmpty()) {
            return undetermined(found, stamp, Cause.RULES_DEFECT, List.of(), defects);
        }
        Set<Verdict> verdicts = new TreeSet<>();
        found.forEach(finding -> verdicts.add(finding.verdict()));
        Entitlement entitlement = findings.slots().entitlement(verdicts.equals(Set.of(Verdict.MET)));
        if (verdicts.contains(Verdict.NOT_MET)) {
            return new Refused(question, dossier, found, entitlement, advice, stamp);
        }
        if (!verdicts.contains(Verdict.UNKNOWN)) {
            return new Granted(question, dossier, found, entitlement, advice, stamp);
        }
        Cause cause = found.stream()
                .map(Finding::cause)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Missing> missing = mostPrecise(found.stream()
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .toList());
        return new Undetermined(question, dossier, found, entitlement, advice, stamp, cause, missing, List.of());
    }

    /** Without a whole fact of which a field is asked as well. */
    private static List<Missing> mostPrecise(List<Missing> missing) {
        return missing.stream()
                .filter(each -> each.field() != null
                        || each.id() == null
                        || missing.stream()
                                .noneMatch(other -> other.field() != null
                                        && other.list().equals(each.list())
                                        && each.id().equals(other.id())))
                .toList();
    }

    private static @Nullable Finding finding(String id, List<Proof> proofs, List<String> defects) {
        Set<Verdict> verdicts = new TreeSet<>();
        proofs.stream().map(Proof::verdict).filter(Objects::nonNull).forEach(verdicts::add);
        if (verdicts.isEmpty()) {
            defects.add("criterion " + id + " has no finding");
            return null;
        }
        if (verdicts.contains(Verdict.MET) && verdicts.contains(Verdict.NOT_MET)) {
            defects.add("criterion " + id + " is both met and not met, by "
                    + proofs.stream().map(Proof::rule).sorted().distinct().toList());
            return null;
        }
        Verdict verdict = verdicts.iterator().next();
        List<Proof> told = proofs.stream()
                .filter(proof -> proof.verdict() == null || proof.verdict() == verdict)
                .toList();
        Cause cause = told.stream()
                .map(Proof::cause)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<String> rules = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> choices = new TreeSet<>();
        List<Missing> missing = new ArrayList<>();
        told.forEach(proof -> {
            rules.add(proof.rule());
            evidence.addAll(proof.evidence());
            choices.addAll(proof.choices());
            missing.addAll(cause == Cause.OPEN_QUESTION ? List.of() : proof.missing());
        });
        return new Finding(id, verdict, rules, evidence, choices, cause, missing);
    }

    /** A "not met" that is itself an open question in this edition ends as its setting says. */
    private Finding softened(Finding finding, Edition edition, LocalDate judged) {
        String name = edition.open().get(finding.criterion());
        if (name == null || finding.verdict() != Verdict.NOT_MET) {
            return finding;
        }
        for (Choice choice : pack.choices().values()) {
            Choice.SettingSpec setting = choice.settings().get(name);
            if (setting != null) {
                Map.Entry<LocalDate, Setting.Option> value = setting.values().floorEntry(judged);
                Verdict verdict = Firing.verdict(value == null ? Setting.Option.UNDETERMINED : value.getValue());
                Set<String> choices = new TreeSet<>(finding.choices());
                choices.add(choice.id());
                Cause cause = verdict == Verdict.UNKNOWN ? Cause.OPEN_QUESTION : null;
                return new Finding(
                        finding.criterion(), verdict, finding.rules(), finding.evidence(), choices, cause, List.of());
            }
        }
        return finding;
    }

    private Stamp stamp(@Nullable Edition edition) {
        return new Stamp(
                pack.version(),
                pack.hash(),
                edition == null ? null : edition.id(),
                edition == null ? null : edition.checkedOn());
    }

    private Undetermined undetermined(
            List<Finding> findings, Stamp stamp, Cause cause, List<Missing> missing, List<String> defects) {
        return new Undetermined(
                question, dossier, findings, Entitlement.NONE, List.of(), stamp, cause, missing, defects);
    }
}
