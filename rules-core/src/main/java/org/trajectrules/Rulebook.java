package org.trajectrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Settlement;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Question;
import org.trajectrules.json.DecisionRecord;
import org.trajectrules.json.DossierReader;
import org.trajectrules.json.Replay;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Explainer;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.pack.Texts;
import org.trajectrules.tree.FaultException;

/**
 * The rules, ready to be asked. Immutable and safe for any number of threads: make one a JVM and keep it.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebook.load();
 * Dossier dossier = rulebook.reader().read(Path.of("t9.json")).dossier();
 * for (Decision decision : rulebook.decide(dossier)) {
 *     System.out.println(rulebook.explain(decision, Locale.forLanguageTag("nl")).summary());
 * }
 * }</pre>
 */
public final class Rulebook {

    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);

    private final List<Engine> engines;
    private final Map<String, Engine> byDecision;
    private final Forms forms;

    private Rulebook(List<Engine> engines) {
        this.engines = List.copyOf(engines);
        Map<String, Engine> owners = new LinkedHashMap<>();
        for (Engine engine : engines) {
            for (DecisionSpec decision : engine.pack().decisions()) {
                if (owners.put(decision.id(), engine) != null) {
                    throw new IllegalStateException("two packs decide (" + decision.id()
                            + ")\nMaybe the same pack is on the class path twice, in two versions?");
                }
            }
        }
        byDecision = Collections.unmodifiableMap(owners);
        forms = Forms.of(engines);
        engines.forEach(engine -> LOG.info(
                "rule pack {} {} loaded, {} decisions",
                engine.pack().id(),
                engine.pack().version(),
                engine.pack().decisions().size()));
    }

    /**
     * The packs on the class path of this library, compiled at build time.
     *
     * @throws IllegalStateException if there is none, or two decide the same
     */
    public static Rulebook load() {
        return load(Rulebook.class.getClassLoader());
    }

    /** The packs on the class path of {@code loader}, as {@link #load()} otherwise. */
    public static Rulebook load(ClassLoader loader) {
        List<Engine> engines = new ArrayList<>();
        try {
            for (URL announcement : Collections.list(loader.getResources(PackFiles.ANNOUNCEMENT))) {
                engines.add(Engine.announced(announcement, loader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (engines.isEmpty()) {
            throw new IllegalStateException(
                    "no rule pack on the class path\nMaybe add the dependency org.trajectrules:rules-drl?");
        }
        return new Rulebook(engines);
    }

    /**
     * The pack in a folder, compiled now. It replaces the shipped pack whole.
     *
     * @throws FaultException with file and line of all that is wrong; then nothing is loaded
     */
    public static Rulebook load(Path folder) {
        return new Rulebook(List.of(Engine.compiled(PackFiles.in(folder), Rulebook.class.getClassLoader())));
    }

    /**
     * Answers one question.
     *
     * @throws IllegalArgumentException if no pack has that decision, or it judges another kind of act
     */
    public Decision decide(Question question, Dossier dossier) {
        Engine engine = byDecision.getOrDefault(question.decision(), engines.get(0));
        return engine.decide(question, dossier);
    }

    /** Answers the questions of the dossier, in its order. */
    public List<Decision> decide(Dossier dossier) {
        return dossier.questions().stream()
                .map(question -> decide(question, dossier))
                .toList();
    }

    /** Every prospect on one day: what the patient has, could have and has not. */
    public Overview overview(Dossier dossier, LocalDate on) {
        return new Overview(
                on,
                prospects().stream()
                        .map(prospect ->
                                Overview.Entry.of(prospect, decide(prospect, dossier, on), forms.isEntry(prospect)))
                        .toList());
    }

    /** What can be had or not, in the order of the catalogue. */
    public Set<Prospect> prospects() {
        return forms.prospects();
    }

    /**
     * Whether a prospect can be had on {@code on}: of a decision on acts, whether one more act could.
     *
     * @throws IllegalArgumentException if it is none of {@link #prospects()}
     */
    public Decision decide(Prospect prospect, Dossier dossier, LocalDate on) {
        return forms.decide(prospect, dossier, on);
    }

    /**
     * Judges a recorded act on its own day, by every decision that judges such acts; of alternatives, such as the
     * programmes that pay for the same material, by the one that serves best.
     *
     * @return none where no decision judges such an act, or it has no day
     */
    public List<Decision> judge(Fact act, Dossier dossier) {
        LocalDate on = act.day();
        if (on == null) {
            return List.of();
        }
        Map<String, Decision> judged = new LinkedHashMap<>();
        byDecision.forEach((id, engine) -> engine.pack()
                .decision(id)
                .filter(decision -> decision.judges(act))
                .ifPresent(decision -> judged.merge(
                        decision.alternative() == null ? id : decision.alternative(),
                        decide(Question.of(id).on(on).about(act), dossier),
                        Forms::better)));
        return List.copyOf(judged.values());
    }

    /** A decision in words: in {@code locale}'s language, or the pack's first where the pack does not speak it. */
    public Explanation explain(Decision decision, Locale locale) {
        return explainer(decision, locale).explain(decision);
    }

    /** The words of the pack that makes {@code decision}, in {@code locale}'s language or the pack's first. */
    public Texts texts(String decision, Locale locale) {
        Pack pack = byDecision.getOrDefault(decision, engines.get(0)).pack();
        String first = pack.languages().get(0);
        return Objects.requireNonNull(
                pack.texts().getOrDefault(locale.getLanguage(), pack.texts().get(first)));
    }

    /** What would settle {@code decision}, in words; the language as for a decision. */
    public String explain(Settlement settlement, Decision decision, Locale locale) {
        return explainer(decision, locale).tell(settlement);
    }

    private Explainer explainer(Decision decision, Locale locale) {
        Engine engine = byDecision.getOrDefault(decision.question().decision(), engines.get(0));
        return new Explainer(engine.pack(), locale.getLanguage());
    }

    /**
     * What would settle a decision that is undetermined for want of data: the smallest sets of what is missing that can
     * lead to an outcome, found by filling in likely values and asking the rules again, about a thousand times at most. A
     * set is told if it can lead there, not because it must. What is missing for a period to end or a count to be
     * reached is told by the decision itself.
     *
     * <p>Example: {@code rulebook.settling(decision).forEach(each -> ask(each.what()))}.
     *
     * @return five at most, first those that can grant, the smallest first; if none was found, all that is missing,
     *     without an outcome; empty for any other decision
     */
    public List<Settlement> settling(Decision decision) {
        return Settling.of(this, decision);
    }

    /**
     * Decides, and keeps the decision with all that is needed to make it again: {@link #replay} gives the same bytes.
     *
     * @throws IllegalArgumentException as {@link #decide(Question, Dossier)}, or if question or dossier hold what no file
     *     can say, such as a reference to a fact that stands in no list
     */
    public DecisionRecord record(Question question, Dossier dossier, Locale locale) {
        return new Records(this).record(question, dossier, locale);
    }

    /**
     * Makes the decisions of a file of records again, by these rules: one record, or an array of them.
     *
     * @param fileName its name, for messages; a name that ends in {@code .json} is read as JSON, any other as YAML
     * @return one a record, in the order of the file
     * @throws FaultException with file and line of all that is wrong in the records
     */
    public List<Replay> replay(String fileName, byte[] json) {
        return new Records(this).replay(fileName, json);
    }

    /** Reads dossiers that ask for decisions of these packs. */
    public DossierReader reader() {
        Map<String, Set<ActKind>> acts = new HashMap<>();
        byDecision.forEach((id, engine) ->
                acts.put(id, engine.pack().decision(id).map(DecisionSpec::acts).orElse(Set.of())));
        return DossierReader.of(acts);
    }

    /** What can be decided, on what grounds, and what cannot be executed. */
    public Catalogue catalogue() {
        return Catalogue.of(engines);
    }

    /** The packs as data: decisions, criteria, parameters, choices, sources and texts. */
    public List<Pack> packs() {
        return engines.stream().map(Engine::pack).toList();
    }
}
