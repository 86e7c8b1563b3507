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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trajectrules.Rulebook;
import org.trajectrules.fact.Dossier;
import org.trajectrules.json.Reading;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every call on dossiers shares: the files, the rules, the language and the form of the answer. */
final class Dossiers {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "dossiers, JSON or YAML")
    private List<Path> files = List.of();

    @Option(names = "--lang", paramLabel = "nl|fr|en", defaultValue = "nl", description = "language of the answer")
    private String language = "nl";

    @Option(
            names = "--format",
            paramLabel = "text|json|record",
            defaultValue = "text",
            description = "form of the answer; a record, of decide only, can be replayed")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    /** The rules; a language that they do not speak is an error. */
    Rulebook rulebook() {
        Rulebook rulebook = rules.load();
        Set<String> languages = rulebook.packs().stream()
                .flatMap(pack -> pack.languages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!languages.contains(language)) {
            throw wrong("--lang (" + language + ") is not spoken\nMaybe one of " + String.join(", ", languages) + ".");
        }
        return rulebook;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether to print records, which only decide does. */
    boolean record() {
        return format == AnswerFormat.RECORD;
    }

    /** Whether to print JSON, of a call that prints no records. */
    boolean json() {
        if (record()) {
            throw wrong("--format (record) without questions to decide\nMaybe call decide, or take --format json.");
        }
        return format == AnswerFormat.JSON;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Prints as a whole what was written as JSON. */
    void print(String json) {
        out().print(json);
        out().flush();
    }

    LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw wrong(option + " (" + text + ") is no date\nMaybe write it as 2024-01-31.");
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * Reads every file before anything is decided, so that nothing is printed if one is bad.
     *
     * @param questions whether each must ask something
     */
    Map<Path, Dossier> read(Rulebook rulebook, boolean questions) {
        Map<Path, Reading> readings = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                Reading reading = rulebook.reader().read(file);
                if (questions && reading.dossier().questions().isEmpty()) {
                    faults.add(new Fault(
                            file.toString(),
                            0,
                            "no questions",
                            "add --on 2024-01-31 for an overview of that day, or ask one with --decision as well."));
                }
                readings.put(file, reading);
            } catch (FaultException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        PrintWriter err = spec.commandLine().getErr();
        readings.values().stream()
                .flatMap(reading -> reading.warnings().stream())
                .forEach(warning -> err.println("warning: " + warning.message()));
        Map<Path, Dossier> dossiers = new LinkedHashMap<>();
        readings.forEach((file, reading) -> dossiers.put(file, reading.dossier()));
        return dossiers;
    }
}
