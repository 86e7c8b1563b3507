package org.trajectrules.engine;

import java.net.MalformedURLException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.type.FactType;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Refused;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Parameter;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Seen;
import org.trajectrules.fact.Setting;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Judged;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.pack.PackReader;
import org.trajectrules.pack.Variant;
import org.trajectrules.time.DateRange;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.Node;

/** Runs one pack. Immutable to its users and safe for any number of threads. */
public final class Engine {

    private final Pack pack;
    private final RuleBases bases;
    private final UnaryOperator<List<Object>> order;
    private final Map<String, Known> decisions = new HashMap<>();

    /** A decision with what is read off it again and again. */
    private record Known(DecisionSpec decision, DateRange covered) {}

    private Engine(Pack pack, RuleBases bases, UnaryOperator<List<Object>> order) {
        this.pack = pack;
        this.bases = bases;
        this.order = order;
        pack.decisions().forEach(each -> decisions.put(each.id(), new Known(each, each.covered())));
    }

    private static Engine of(Pack pack, RuleText text, RuleSource source) {
        return new Engine(pack, new RuleBases(pack, text, source), UnaryOperator.identity());
    }

    /** The same rules, given their facts in an order drawn by {@code seed}: no decision may depend on it. */
    public Engine shuffled(long seed) {
        return new Engine(pack, bases, facts -> {
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
            return of(pack, RuleText.of(files), Compiled.listedAt(index, loader));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("pack.yaml names no file (model)\nMaybe its address has a slip?", e);
        }
    }

    /** Compiles a pack now, for the executable model, and checks it whole. */
    public static Engine compiled(PackFiles files, ClassLoader parent) {
        Pack pack = PackReader.read(files);
        RuleText text = RuleText.of(files);
        return of(pack, text, RuleCompiler.compile(text, pack.hash(), parent)).checked();
    }

    /** Compiles a pack now, for the classic engine: quicker to compile, and a second opinion. */
    public static Engine classic(PackFiles files, ClassLoader parent) {
        Pack pack = PackReader.read(files);
        RuleText text = RuleText.of(files);
        return of(pack, text, new ClassicCompiler(text, parent)).checked();
    }

    public Pack pack() {
        return pack;
    }

    /** Makes every rule base, so that whatever is wrong in the pack is told now. */
    public Engine checked() {
        bases.check();
        return this;
    }

    /**
     * The same compiled rules with another answer to an open question, on every day: what would it change?
     *
     * @throws IllegalArgumentException if no choice of the pack has that setting
     */
    public Engine choosing(String setting, Setting.Option option) {
        Pack other = pack.choosing(setting, option);
        return new Engine(other, bases.reading(other), order);
    }

    /** The parameters and settings that the rules of an edition declare, by name, for tests of the rules. */
    public Set<String> declared(Edition edition) {
        return bases.edition(edition).rules().parameters().stream()
                .map(FactType::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** The parameters and settings as the rules of an edition read them on a day, for tests of the rules. */
    public List<Parameter> values(Edition edition, LocalDate day) {
        return bases.edition(edition).values().on(day);
    }

    /** The rules of an edition, for tests of the rules. */
    public List<String> rules(Edition edition) {
        return bases.edition(edition).rules().names();
    }

    /** The scope rules of a decision, for tests of the rules; none where it has one variant. */
    public List<String> scopeRules(DecisionSpec decision) {
        return decision.scope() == null
                ? List.of()
                : bases.scope(decision).rules().names();
    }

    /** What an edition rests on, read off its rules. */
    public Grounds grounds(Edition edition) {
        return bases.grounds(edition);
    }

    /** @throws IllegalArgumentException if the pack has no such decision, or it judges another kind of act */
    public Decision decide(Question question, Dossier dossier) {
        return run(question, dossier).decision();
    }

    /** A decision with the rules that fired, for tests of the rules. */
    public Run run(Question question, Dossier dossier) {
        Known known = decisions.get(question.decision());
        if (known == null) {
            throw unknown(question.decision());
        }
        DecisionSpec decision = known.decision();
        checkAct(question.act(), decision);
        Run last = run(known, question, dossier, 0);
        if (decision.judged() != Judged.LASTING_ANNIVERSARY
                || last.decision().granted()
                || seen(decision, question, dossier, 0).about().year() == null) {
            return last;
        }
        Run before = run(known, question, dossier, 1);
        return before.decision().granted() || last.decision() instanceof Refused ? before : last;
    }

    private static Seen seen(DecisionSpec decision, Question question, Dossier dossier, int years) {
        return Seen.of(dossier, question, decision.acts().stream().findFirst().orElse(null), years);
    }

    private Run run(Known known, Question question, Dossier dossier, int years) {
        DecisionSpec decision = known.decision();
        Seen seen = seen(decision, question, dossier, years);
        Decider decider = new Decider(pack, question, dossier);
        LocalDate judged = judgedDay(decision, seen);
        if (!known.covered().covers(judged)) {
            return new Run(decider.outsideCoveredPeriod(), "", Set.of());
        }
        Set<String> fired = new HashSet<>();
        Variant variant = decision.variants().get(0);
        if (decision.scope() != null) {
            Findings scope = findings(bases.scope(decision), seen, judged, fired);
            String picked =
                    scope.variants().size() == 1 ? scope.variants().iterator().next() : "";
            Optional<Variant> named = decision.variant(picked);
            if (named.isEmpty() && !picked.isEmpty()) {
                scope.defect("no variant (" + picked + ") of " + decision.id());
            }
            if (!scope.defects().isEmpty() || named.isEmpty()) {
                return new Run(decider.withoutVariant(scope), "", fired);
            }
            variant = named.get();
        }
        Optional<Edition> edition = variant.on(judged);
        if (edition.isEmpty()) {
            return new Run(decider.outsideCoveredPeriod(), variant.id(), fired);
        }
        Findings findings = findings(bases.edition(edition.get()), seen, judged, fired);
        return new Run(decider.decide(edition.get(), findings, judged), variant.id(), fired);
    }

    private Findings findings(RuleBases.Base base, Seen seen, LocalDate judged, Set<String> fired) {
        Findings findings = base.rules().run(seen, base.values().on(judged), order);
        fired.addAll(findings.fired());
        return findings;
    }

    private IllegalArgumentException unknown(String decision) {
        List<String> known = pack.decisions().stream().map(DecisionSpec::id).toList();
        return new IllegalArgumentException("no decision (" + decision + ")\nMaybe it is "
                + Fault.nearest(decision, known).orElse("one of the catalogue") + "?");
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
        return decision.judged() != Judged.DAY && year != null
                ? year.anniversary()
                : seen.question().on();
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
