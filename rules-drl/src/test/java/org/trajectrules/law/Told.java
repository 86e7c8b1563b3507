package org.trajectrules.law;

import java.nio.charset.StandardCharsets;
import org.trajectrules.Rulebook;
import org.trajectrules.fact.Dossier;

/** The shipped rulebook, and dossiers written in a test. */
final class Told {

    static final Rulebook RULEBOOK = Rulebook.load();

    private Told() {}

    static Dossier dossier(String yaml) {
        return RULEBOOK.reader()
                .read("dossier.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .dossier();
    }
}
