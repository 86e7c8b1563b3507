package org.trajectrules.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trajectrules.Change;
import org.trajectrules.Outlook;
import org.trajectrules.Rulebook;
import org.trajectrules.json.DecisionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the days on which a decision changes. */
@Command(
        name = "outlook",
        description = "Tell the days on which a decision changes, if nothing more is recorded.",
        mixinStandardHelpOptions = true)
final class ShowOutlook implements Callable<Integer> {

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day, as 2024-01-31")
    private String from = "";

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "the last day, as 2024-12-31")
    private String until = "";

    @Override
    public Integer call() {
        LocalDate first = dossiers.day("--from", from);
        LocalDate last = dossiers.day("--until", until);
        if (last.isBefore(first)) {
            throw dossiers.wrong("--until (" + until + ") is before --from (" + from + ")\nMaybe swap the two days.");
        }
        Rulebook rulebook = dossiers.rulebook();
        Locale locale = dossiers.locale();
        DecisionWriter json = new DecisionWriter();
        Screens text = new Screens(dossiers.out(), rulebook, locale);
        dossiers.read(rulebook, false).forEach((file, dossier) -> {
            Outlook outlook = Outlook.of(rulebook, dossier, first, last);
            if (dossiers.json()) {
                outlook.changes().forEach(change -> write(json, file.toString(), change, rulebook, locale));
            } else {
                text.outlook(file.getFileName().toString(), outlook);
            }
        });
        if (dossiers.json()) {
            dossiers.print(json.toJson());
        }
        return Traject.DECIDED;
    }

    private static void write(DecisionWriter json, String file, Change change, Rulebook rulebook, Locale locale) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("decision", change.prospect().decision());
        if (change.prospect().about() != null) {
            more.put("about", change.prospect().about());
        }
        more.put("on", change.on().toString());
        more.put("kind", change.kind().name());
        more.put("text", change.sentence(rulebook, locale));
        json.add(
                file,
                more,
                change.before(),
                rulebook.explain(change.before(), locale),
                change.after(),
                rulebook.explain(change.after(), locale));
    }
}
