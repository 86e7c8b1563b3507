package org.trajectrules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Settlement;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/**
 * A decision as it was made, with all that is needed to make it again: the question, the dossier, the rules by their
 * hash, and the answer word for word.
 *
 * <p>Example: {@code Files.writeString(file, rulebook.record(question, dossier, Locale.forLanguageTag("nl")).toJson())}.
 *
 * @param pack id of the rule pack
 * @param version its version
 * @param hash its hash
 * @param language the language of the answer
 * @param question what was asked
 * @param dossier of whom, without questions of its own
 * @param answer the answer as {@link DecisionWriter} writes it, without the name of a file
 */
public record DecisionRecord(
        String pack, String version, String hash, String language, Question question, Dossier dossier, String answer) {

    /** Records a decision of {@code pack}, its explanation and what would settle it. */
    public static DecisionRecord of(
            String pack, Decision decision, Explanation explanation, List<Settlement> settledBy) {
        return new DecisionRecord(
                pack,
                decision.stamp().version(),
                decision.stamp().hash(),
                explanation.language(),
                decision.question(),
                decision.dossier(),
                Indented.text(new DecisionWriter()
                        .add("", decision, explanation, settledBy)
                        .first()));
    }

    /** The same dossier without its questions, as a record holds it. */
    public static Dossier withoutQuestions(Dossier dossier) {
        return new Dossier(
                dossier.recordedUntil(), dossier.incomplete(), dossier.patient(), dossier.lists(), List.of());
    }

    /**
     * One record, the same bytes for equal records.
     *
     * @throws IllegalArgumentException if the dossier holds what no file can say, as {@link DossierWriter#toJson}
     */
    public String toJson() {
        return Indented.text(json());
    }

    /** Several records as one array. */
    public static String toJson(List<DecisionRecord> records) {
        ArrayNode array = Indented.JSON.arrayNode();
        records.forEach(each -> array.add(each.json()));
        return Indented.text(array);
    }

    private ObjectNode json() {
        ObjectNode json = Indented.JSON.objectNode();
        json.put("schemaVersion", 1);
        json.putObject("pack").put("id", pack).put("version", version).put("hash", hash);
        json.put("language", language);
        json.set("question", DossierWriter.question(question, dossier));
        json.set("dossier", DossierWriter.facts(dossier));
        json.set("answer", Indented.json(answer));
        return json;
    }

    /** Says what was asked, and nothing of the patient: a record may end up in a log. */
    @Override
    public String toString() {
        return "Record of " + question.decision() + " on " + question.on();
    }
}
