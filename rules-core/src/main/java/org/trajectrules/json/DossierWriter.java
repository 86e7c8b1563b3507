package org.trajectrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;

/**
 * Writes dossiers as JSON of the published schema, the same bytes for the same dossier. What is not known is left out,
 * so that reading what was written gives an equal dossier.
 *
 * <p>Example: {@code Files.writeString(Path.of("t9.json"), DossierWriter.toJson(dossier))}.
 */
public final class DossierWriter {

    private final Dossier dossier;
    private final Written written;

    private DossierWriter(Dossier dossier) {
        this.dossier = dossier;
        this.written = new Written(dossier);
    }

    /**
     * The dossier with its questions.
     *
     * @throws IllegalArgumentException if it holds what no dossier file can say: a reference to a fact that is known
     *     and stands in no list, an act that differs from the recorded one with its id, a fact without a day, an empty
     *     text where an id or code belongs, or a day before the year 0 or after 9999
     */
    public static String toJson(Dossier dossier) {
        DossierWriter writer = new DossierWriter(dossier);
        ObjectNode json = writer.facts();
        if (!dossier.questions().isEmpty()) {
            ArrayNode questions = json.putArray("questions");
            dossier.questions().forEach(question -> questions.add(writer.question(question)));
        }
        return Indented.text(json);
    }

    /** The dossier without its questions. */
    static ObjectNode facts(Dossier dossier) {
        return new DossierWriter(dossier).facts();
    }

    /** A question to {@code dossier}. */
    static ObjectNode question(Question question, Dossier dossier) {
        return new DossierWriter(dossier).question(question);
    }

    private ObjectNode facts() {
        ObjectNode json = Indented.JSON.objectNode();
        json.put("schemaVersion", 1);
        if (dossier.recordedUntil() != null) {
            json.set("recordedUntil", Written.day("recordedUntil", dossier.recordedUntil()));
        }
        if (!dossier.incomplete().isEmpty()) {
            ArrayNode incomplete = json.putArray("incomplete");
            dossier.incomplete().forEach(list -> incomplete.add(list.fileName()));
        }
        if (!dossier.patient().equals(Patient.UNKNOWN)) {
            json.set("patient", written.group(dossier.patient()));
        }
        dossier.lists().forEach((list, facts) -> {
            ArrayNode items = json.putArray(list.fileName());
            facts.forEach(fact -> items.add(item(list, fact)));
        });
        return json;
    }

    private ObjectNode item(FactList list, Fact fact) {
        if (list != FactList.PROVIDERS && fact.day() == null) {
            throw new IllegalArgumentException(
                    "an item of " + list.fileName() + " has no day\nMaybe leave it out: no rule can use it.");
        }
        return written.group(fact);
    }

    private ObjectNode question(Question question) {
        ObjectNode json = Indented.JSON.objectNode();
        json.put("decision", question.decision());
        json.set("on", Written.day("on of a question", question.on()));
        if (question.about() != null) {
            json.put("about", question.about());
        }
        if (question.act() != null) {
            json.set("act", act(question.act()));
        }
        return json;
    }

    /** The id of a recorded act, or the act itself. */
    private JsonNode act(Fact act) {
        return written.recorded(act) ? Indented.JSON.textNode(act.id()) : written.group(act);
    }
}
