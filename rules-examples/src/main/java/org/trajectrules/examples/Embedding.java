package org.trajectrules.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.trajectrules.Rulebook;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Dossier;

/** The sample of the README: how a program asks. */
public final class Embedding {

    private Embedding() {}

    /** @param args a dossier file */
    public static void main(String[] args) {
        tell(Path.of(args[0]), System.out);
    }

    static void tell(Path file, PrintStream out) {
        Rulebook rulebook = Rulebook.load(); // thread-safe: one a JVM
        Dossier dossier = rulebook.reader().read(file).dossier();
        for (Decision decision : rulebook.decide(dossier)) {
            Explanation told = rulebook.explain(decision, Locale.forLanguageTag("nl"));
            out.println(told.summary());
            told.lines().forEach(line -> out.println(line.verdict() + " " + line.text()));
            if (decision instanceof Undetermined undetermined) {
                out.println("ask: " + undetermined.missing());
            }
        }
    }
}
