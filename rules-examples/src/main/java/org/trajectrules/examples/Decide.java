package org.trajectrules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trajectrules.Overview;
import org.trajectrules.Rulebook;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;
import org.trajectrules.json.DecisionRecord;
import org.trajectrules.json.DecisionWriter;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.tree.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers the questions of dossier files, or one question asked of each, or all there is to ask on a day. */
@Command(
        name = "decide",
        description = "Decide the questions of dossiers; of a dossier without questions, everything on one day.",
        mixinStandardHelpOptions = true)
final class Decide implements Callable<Integer> {

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Option(
            names = "--decision",
            paramLabel = "ID",
            description = "ask this decision instead of the dossier's questions")
    private @Nullable String decision;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day judged, as 2024-01-31: of --decision, or of dossiers that ask nothing")
    private @Nullable String on;

    @Override
    public Integer call() {
        if (on == null && decision != null) {
            throw dossiers.wrong(
                    "--decision (" + decision + ") without --on\nMaybe add --on 2024-01-31, the day judged.");
        }
        LocalDate day = on == null ? null : dossiers.day("--on", on);
        Rulebook rulebook = dossiers.rulebook();
        checkDecision(rulebook);
        Map<Path, Dossier> read = dossiers.read(rulebook, decision == null && (day == null || dossiers.record()));
        if (dossiers.record()) {
            dossiers.print(records(rulebook, read, day));
            return Traject.DECIDED;
        }
        DecisionWriter json = new DecisionWriter();
        Locale locale = dossiers.locale();
        DecisionPrinter text = new DecisionPrinter(dossiers.out(), rulebook, locale);
        read.forEach((file, dossier) -> {
            if (decision == null && day != null && dossier.questions().isEmpty()) {
                overview(file, rulebook.overview(dossier, day), rulebook, json);
                return;
            }
            for (Decision made : decide(rulebook, dossier, day)) {
                if (dossiers.json()) {
                    json.add(file.toString(), made, rulebook.explain(made, locale), rulebook.settling(made));
                } else {
                    text.print(file.getFileName().toString(), made);
                }
            }
        });
        if (dossiers.json()) {
            dossiers.print(json.toJson());
        }
        return Traject.DECIDED;
    }

    private String records(Rulebook rulebook, Map<Path, Dossier> read, @Nullable LocalDate day) {
        return DecisionRecord.toJson(read.values().stream()
                .flatMap(dossier -> decide(rulebook, dossier, day).stream())
                .map(made -> rulebook.record(made.question(), made.dossier(), dossiers.locale()))
                .toList());
    }

    private void overview(Path file, Overview overview, Rulebook rulebook, DecisionWriter json) {
        Locale locale = dossiers.locale();
        if (dossiers.json()) {
            overview.entries()
                    .forEach(entry -> json.add(
                            file.toString(),
                            entry.decision(),
                            rulebook.explain(entry.decision(), locale),
                            Map.of("standing", entry.standing().name())));
        } else {
            new Screens(dossiers.out(), rulebook, locale)
                    .overview(file.getFileName().toString(), overview);
        }
    }

    private void checkDecision(Rulebook rulebook) {
        List<String> known = rulebook.packs().stream()
                .flatMap(pack -> pack.decisions().stream())
                .map(DecisionSpec::id)
                .toList();
        if (decision != null && !known.contains(decision)) {
            throw dossiers.wrong("--decision (" + decision + ") is not in the catalogue\nMaybe "
                    + Fault.nearest(decision, known).orElse(String.join(", ", known)) + ".");
        }
    }

    private List<Decision> decide(Rulebook rulebook, Dossier dossier, @Nullable LocalDate day) {
        if (decision == null || day == null) {
            return rulebook.decide(dossier);
        }
        return List.of(rulebook.decide(Question.of(decision).on(day), dossier));
    }
}
