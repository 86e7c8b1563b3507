package org.trajectrules.engine;

import java.net.MalformedURLException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.type.FactType;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Seen;
import org.trajectrules.pack.Choice;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.pack.PackReader;
import org.trajectrules.pack.ParameterSpec;
import org.trajectrules.pack.Topic;
import org.trajectrules.pack.Variant;
import org.trajectrules.time.DateRange;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/** Runs one pack. Immutable to its users and safe for any number of threads. */
public final class Engine {

    private record Scoped(RuleBase rules, ParameterValues values) {}

    private final Pack pack;
    private final RuleText text;
    private final RuleSource source;
    private final Map<String, Scoped> bases;
    private final UnaryOperator<List<Object>> order;

    private Engine(Pack pack, RuleText text, RuleSource source) {
        this(pack, text, source, new ConcurrentHashMap<>(), UnaryOperator.identity());
    }

    private Engine(
            Pack pack, RuleText text, RuleSource source, Map<String, Scoped> bases, UnaryOperator<List<Object>> order) {
        this.pack = pack;
        this.text = text;
        this.source = source;
        this.bases = bases;
        this.order = order;
    }

    /** The same rules, given their facts in an order drawn by {@code seed}: no decision may depend on it. */
    public Engine shuffled(long seed) {
        return new Engine(pack, text, source, bases, facts -> {
            List<Object> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled;
        });
    }

    /**
     * A pack on the class path, compiled at build time.
     *
     * @param announcement address of its {@code pack.yaml}
     * @param loader where its compiled rules are
     */
    public static Engine announced(URL announcement, ClassLoader loader) {
        PackFiles files = PackFiles.announcedAt(announcement);
        Pack pack = PackReader.read(files);
        Node.Group group = (Node.Group) files.tree("pack.yaml");
        try {
            URL index = new URL(
                    announcement, "../../" + ((Node.Scalar) group.fields().get("model")).text());
            return new Engine(pack, RuleText.of(files), Compiled.listedAt(index, loader));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("pack.yaml names no file (model)\nMaybe its address has a slip?", e);
        }
    }

    /** Compiles a pack now, for the executable model, and checks it whole. */
    public static Engine compiled(PackFiles files, ClassLoader parent) {
        Pack pack = PackReader.read(files);
        RuleText text = RuleText.of(files);
        return new Engine(pack, text, RuleCompiler.compile(text, pack.hash(), parent)).checked();
    }

    /** Compiles a pack now, for the classic engine: quicker to compile, and a second opinion. */
    public static Engine classic(PackFiles files, ClassLoader parent) {
        Pack pack = PackReader.read(files);
        RuleText text = RuleText.of(files);
        return new Engine(pack, text, new ClassicCompiler(text, parent)).checked();
    }

    public Pack pack() {
        return pack;
    }

    /** Makes every rule base, so that whatever is wrong in the pack is told now. */
    public Engine checked() {
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
        return this;
    }

    private static void check(java.util.function.Supplier<Scoped> maker, Set<String> declared, List<Fault> faults) {
        try {
            maker.get().rules().parameters().forEach(type -> declared.add(type.getSimpleName()));
        } catch (FaultException e) {
            faults.addAll(e.faults());
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

    private Scoped edition(Edition edition) {
        return bases.computeIfAbsent(
                edition.rules() + "@" + edition.period(), unused -> scoped(edition.rules(), edition.period()));
    }

    private Scoped scope(DecisionSpec decision) {
        return bases.computeIfAbsent("scope of " + decision.id(), unused -> {
            LocalDate first = decision.variants().stream()
                    .flatMap(variant -> variant.editions().stream())
                    .map(edition -> edition.period().first())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            return scoped(List.of(String.valueOf(decision.scope())), DateRange.of(first, LocalDate.MAX));
        });
    }

    private Scoped scoped(List<String> rules, DateRange period) {
        RuleBase base = RuleBase.of(source, text.packagesOf(rules));
        return new Scoped(base, new ParameterValues(pack, base.parameters(), period));
    }

    /** @throws IllegalArgumentException if the pack has no such decision, or it judges another kind of act */
    public Decision decide(Question question, Dossier dossier) {
        return run(question, dossier).decision();
    }

    /** A decision with the rules that fired, for tests of the rules. */
    public Run run(Question question, Dossier dossier) {
        DecisionSpec decision = pack.decision(question.decision())
                .orElseThrow(
                        () -> new IllegalArgumentException("no decision (" + question.decision() + ")\nMaybe it is "
                                + Fault.nearest(
                                                question.decision(),
                                                pack.decisions().stream()
                                                        .map(DecisionSpec::id)
                                                        .toList())
                                        .orElse("one of the catalogue")
                                + "?"));
        checkAct(question.act(), decision);
        ActKind kind = decision.acts().stream().findFirst().orElse(null);
        Seen seen = Seen.of(dossier, question, kind);
        Decider decider = new Decider(pack, question, dossier);
        LocalDate judged = judgedDay(decision, seen);
        Set<String> fired = new TreeSet<>();
        Variant variant;
        if (decision.scope() == null) {
            variant = decision.variants().get(0);
        } else {
            LocalDate first = decision.variants().stream()
                    .flatMap(each -> each.editions().stream())
                    .map(edition -> edition.period().first())
                    .min(LocalDate::compareTo)
                    .orElse(judged);
            if (judged.isBefore(first)) {
                return new Run(decider.outsideCoveredPeriod(), "", fired);
            }
            Scoped scope = scope(decision);
            Findings findings = scope.rules().run(seen, scope.values().on(judged), order);
            fired.addAll(findings.fired());
            if (!findings.defects().isEmpty() || findings.variants().size() != 1) {
                return new Run(decider.withoutVariant(findings), "", fired);
            }
            String name = findings.variants().iterator().next();
            variant = decision.variant(name).orElse(null);
            if (variant == null) {
                findings.defect("no variant (" + name + ") of " + decision.id());
                return new Run(decider.withoutVariant(findings), "", fired);
            }
        }
        Edition edition = variant.on(judged).orElse(null);
        if (edition == null) {
            return new Run(decider.outsideCoveredPeriod(), variant.id(), fired);
        }
        Scoped scoped = edition(edition);
        Findings findings = scoped.rules().run(seen, scoped.values().on(judged), order);
        fired.addAll(findings.fired());
        return new Run(decider.decide(edition, findings, judged), variant.id(), fired);
    }

    private static void checkAct(@Nullable Fact act, DecisionSpec decision) {
        if (act != null
                && decision.acts().stream().noneMatch(kind -> kind.list().type().isInstance(act))) {
            throw new IllegalArgumentException(
                    decision.id() + " judges no " + act.getClass().getSimpleName() + "\nMaybe another decision does?");
        }
    }

    private static LocalDate judgedDay(DecisionSpec decision, Seen seen) {
        var year = seen.about().year();
        return decision.byAnniversary() && year != null
                ? year.anniversary()
                : seen.question().on();
    }

    /** The rules of an edition, for tests of the rules. */
    public List<String> rules(Edition edition) {
        return edition(edition).rules().rules().stream()
                .map(RuleInfo::name)
                .sorted()
                .toList();
    }

    /** The scope rules of a decision, for tests of the rules; none where it has one variant. */
    public List<String> scopeRules(DecisionSpec decision) {
        return decision.scope() == null
                ? List.of()
                : scope(decision).rules().rules().stream()
                        .map(RuleInfo::name)
                        .sorted()
                        .toList();
    }

    /** What an edition rests on, read off its rules. */
    public Grounds grounds(Edition edition) {
        Scoped scoped = edition(edition);
        Set<String> parameters = new TreeSet<>();
        Set<String> choices = new TreeSet<>();
        for (FactType type : scoped.rules().parameters()) {
            String name = type.getSimpleName();
            pack.parameter(name).ifPresent(spec -> {
                parameters.add(name);
                spec.values().values().stream()
                        .map(ParameterSpec.Value::choice)
                        .filter(java.util.Objects::nonNull)
                        .forEach(choices::add);
            });
            choices.addAll(choicesWith(name));
        }
        edition.open().values().forEach(name -> choices.addAll(choicesWith(name)));
        scoped.rules().rules().stream()
                .map(RuleInfo::choice)
                .filter(java.util.Objects::nonNull)
                .forEach(choices::add);
        return new Grounds(List.copyOf(parameters), List.copyOf(choices));
    }

    private List<String> choicesWith(String setting) {
        return pack.choices().values().stream()
                .filter(choice -> choice.settings().containsKey(setting))
                .map(Choice::id)
                .toList();
    }

    /** Names of parameters and ids of choices, sorted. */
    public record Grounds(List<String> parameters, List<String> choices) {}

    /**
     * A decision and how it came about.
     *
     * @param variant the variant that decided; empty where none did
     * @param fired names of the rules that fired
     */
    public record Run(Decision decision, String variant, Set<String> fired) {}
}
