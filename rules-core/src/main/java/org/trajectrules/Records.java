package org.trajectrules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.trajectrules.decision.Decision;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;
import org.trajectrules.json.DecisionRecord;
import org.trajectrules.json.Replay;
import org.trajectrules.pack.Pack;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/** Records decisions, and makes recorded ones again. */
final class Records {

    private final Rulebook rulebook;

    Records(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    DecisionRecord record(Question question, Dossier dossier, Locale locale) {
        DecisionRecord made = make(question, DecisionRecord.withoutQuestions(dossier), locale);
        if (!readsBack(made)) {
            throw new IllegalArgumentException("the record of " + question.decision()
                    + " would read back as another question or dossier\n"
                    + "Maybe its act is asked on another day than its own, or an id stands twice?");
        }
        return made;
    }

    private DecisionRecord make(Question question, Dossier dossier, Locale locale) {
        Decision decision = rulebook.decide(question, dossier);
        Pack pack = pack(question.decision());
        return DecisionRecord.of(pack.id(), decision, rulebook.explain(decision, locale), rulebook.settling(decision));
    }

    private Pack pack(String decision) {
        return rulebook.packs().stream()
                .filter(pack -> pack.decision(decision).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** A record that cannot be replayed must not be kept. */
    private boolean readsBack(DecisionRecord made) {
        try {
            byte[] json = made.toJson().getBytes(StandardCharsets.UTF_8);
            return rulebook.reader().records("record.json", json).equals(List.of(made));
        } catch (FaultException e) {
            return false;
        }
    }

    List<Replay> replay(String fileName, byte[] json) {
        List<Replay> replays = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (DecisionRecord recorded : rulebook.reader().records(fileName, json)) {
            Set<String> languages =
                    new TreeSet<>(pack(recorded.question().decision()).languages());
            if (languages.contains(recorded.language())) {
                Locale locale = Locale.forLanguageTag(recorded.language());
                replays.add(new Replay(recorded, make(recorded.question(), recorded.dossier(), locale)));
            } else {
                faults.add(new Fault(
                        fileName,
                        0,
                        "language (" + recorded.language() + ") of a record is not spoken by its rules",
                        "it is one of " + String.join(", ", languages) + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return List.copyOf(replays);
    }
}
