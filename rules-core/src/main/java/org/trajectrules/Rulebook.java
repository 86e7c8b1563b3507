package org.trajectrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;
import org.trajectrules.json.DossierReader;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Explainer;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.PackFiles;
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

    /** A decision in words: in {@code locale}'s language, or the pack's first where the pack does not speak it. */
    public Explanation explain(Decision decision, Locale locale) {
        return explainer(decision, locale).explain(decision);
    }

    private Explainer explainer(Decision decision, Locale locale) {
        Engine engine = byDecision.getOrDefault(decision.question().decision(), engines.get(0));
        return new Explainer(engine.pack(), locale.getLanguage());
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
