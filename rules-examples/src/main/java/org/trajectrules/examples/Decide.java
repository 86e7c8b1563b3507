package org.trajectrules.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trajectrules.Rulebook;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.fact.Question;
import org.trajectrules.json.DecisionWriter;
import org.trajectrules.json.DossierReader;
import org.trajectrules.json.Reading;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers the questions of dossier files, or one question asked of each. */
@Command(name = "decide", description = "Decide the questions of dossiers.", mixinStandardHelpOptions = true)
final class Decide implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "dossiers, JSON or YAML")
    private List<Path> files = List.of();

    @Option(
            names = "--decision",
            paramLabel = "ID",
            description = "ask this decision instead of the dossier's questions")
    private @Nullable String decision;

    @Option(names = "--on", paramLabel = "DATE", description = "the day judged, as 2024-01-31; with --decision")
    private @Nullable String on;

    @Option(names = "--lang", paramLabel = "nl|fr|en", defaultValue = "nl", description = "language of the answer")
    private String language = "nl";

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "form of the answer")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        LocalDate day = checkCall();
        Rulebook rulebook = rules.load();
        checkAgainst(rulebook);
        Map<Path, Reading> readings = readAll(rulebook.reader());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        readings.values().forEach(reading -> reading.warnings()
                .forEach(warning -> err.println("warning: " + warning.message())));
        DecisionWriter json = new DecisionWriter();
        DecisionPrinter text = new DecisionPrinter(out, rulebook, language);
        readings.forEach((file, reading) -> {
            for (Decision made : decide(rulebook, reading, day)) {
                Explanation explanation = rulebook.explain(made, Locale.forLanguageTag(language));
                if (format == OutputFormat.JSON) {
                    json.add(file.toString(), made, explanation);
                } else {
                    text.print(file.getFileName().toString(), made, explanation);
                }
            }
        });
        if (format == OutputFormat.JSON) {
            out.print(json.toJson());
            out.flush();
        }
        return Traject.DECIDED;
    }

    private @Nullable LocalDate checkCall() {
        if (on == null && decision != null) {
            throw wrong("--decision (" + decision + ") without --on\nMaybe add --on 2024-01-31, the day judged.");
        }
        if (on != null && decision == null) {
            throw wrong("--on (" + on + ") without --decision\nMaybe add --decision education.session.");
        }
        try {
            return on == null ? null : LocalDate.parse(on);
        } catch (java.time.DateTimeException e) {
            throw wrong("--on (" + on + ") is no date\nMaybe write it as 2024-01-31.");
        }
    }

    private void checkAgainst(Rulebook rulebook) {
        Set<String> languages = rulebook.packs().stream()
                .flatMap(pack -> pack.languages().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!languages.contains(language)) {
            throw wrong("--lang (" + language + ") is not spoken\nMaybe one of " + String.join(", ", languages) + ".");
        }
        List<String> known = rulebook.packs().stream()
                .flatMap(pack -> pack.decisions().stream())
                .map(DecisionSpec::id)
                .toList();
        if (decision != null && !known.contains(decision)) {
            throw wrong("--decision (" + decision + ") is not in the catalogue\nMaybe "
                    + Fault.nearest(decision, known).orElse(String.join(", ", known)) + ".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads every file before anything is decided, so that nothing is printed if one is bad. */
    private Map<Path, Reading> readAll(DossierReader reader) {
        Map<Path, Reading> readings = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                Reading reading = reader.read(file);
                if (decision == null && reading.dossier().questions().isEmpty()) {
                    faults.add(new Fault(
                            file.toString(),
                            0,
                            "no questions",
                            "ask one: --decision education.session --on 2024-01-31."));
                }
                readings.put(file, reading);
            } catch (FaultException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return readings;
    }

    private List<Decision> decide(Rulebook rulebook, Reading reading, @Nullable LocalDate day) {
        if (decision == null || day == null) {
            return rulebook.decide(reading.dossier());
        }
        return List.of(rulebook.decide(Question.of(decision).on(day), reading.dossier()));
    }
}
