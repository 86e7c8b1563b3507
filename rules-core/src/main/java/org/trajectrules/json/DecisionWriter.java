package org.trajectrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Entitlement;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Explanation;
import org.trajectrules.decision.Finding;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Settlement;
import org.trajectrules.decision.Stamp;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Fact;

/**
 * Writes decisions as JSON, the same bytes for the same decisions.
 *
 * <p>Example: {@code new DecisionWriter().add("t9.json", decision, explanation).toJson()}.
 */
public final class DecisionWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ArrayNode decisions = JSON.arrayNode();

    /** Adds a decision made for a question of {@code file}; empty for none. */
    public DecisionWriter add(String file, Decision decision, Explanation explanation) {
        return add(file, decision, explanation, Map.of());
    }

    /** The same with what would settle it, if it is undetermined. */
    public DecisionWriter add(String file, Decision decision, Explanation explanation, List<Settlement> settledBy) {
        ObjectNode json = start(file, Map.of());
        answer(json, decision, explanation, settledBy);
        return this;
    }

    /** The same with what else there is to say of it, by field, told first. */
    public DecisionWriter add(String file, Decision decision, Explanation explanation, Map<String, String> more) {
        ObjectNode json = start(file, more);
        answer(json, decision, explanation, null);
        return this;
    }

    /** Adds a change: what there is to say of it, by field, and the decisions before and after. */
    public DecisionWriter add(
            String file,
            Map<String, String> more,
            Decision before,
            Explanation beforeTold,
            Decision after,
            Explanation afterTold) {
        ObjectNode json = start(file, more);
        answer(json.putObject("before"), before, beforeTold, null);
        answer(json.putObject("after"), after, afterTold, null);
        return this;
    }

    private ObjectNode start(String file, Map<String, String> more) {
        ObjectNode json = decisions.addObject();
        json.put("schemaVersion", 1);
        put(json, "file", file.isEmpty() ? null : file);
        more.forEach(json::put);
        return json;
    }

    private static void answer(
            ObjectNode json, Decision decision, Explanation explanation, @Nullable List<Settlement> settledBy) {
        json.put("decision", decision.question().decision());
        json.put("on", decision.question().on().toString());
        put(json, "about", decision.question().about());
        Fact act = decision.question().act();
        put(json, "act", act == null ? null : act.id());
        json.put("outcome", decision.outcome().name());
        if (decision instanceof Undetermined undetermined) {
            json.put("cause", undetermined.cause().name());
        }
        json.put("summary", explanation.summary());
        ArrayNode findings = json.putArray("findings");
        for (int i = 0; i < decision.findings().size(); i++) {
            finding(
                    findings.addObject(),
                    decision.findings().get(i),
                    explanation.lines().get(i));
        }
        missing(json.putArray("missing"), decision, explanation);
        if (settledBy != null && decision instanceof Undetermined) {
            ArrayNode settlements = json.putArray("settledBy");
            settledBy.forEach(each -> settlement(settlements.addObject(), each));
        }
        entitlement(json.putObject("entitlement"), decision.entitlement());
        explanation.advice().forEach(json.putArray("advice")::add);
        rulebook(json.putObject("rulebook"), decision.stamp());
    }

    private static void finding(ObjectNode json, Finding finding, Explanation.Line line) {
        json.put("criterion", finding.criterion());
        json.put("outcome", finding.verdict().name());
        json.put("text", line.text());
        ArrayNode sources = json.putArray("sources");
        line.sources().forEach(source -> sources.addObject()
                .put("id", source.id())
                .put("rank", source.rank().name())
                .put("title", source.title()));
        ArrayNode evidence = json.putArray("evidence");
        finding.evidence().forEach(each -> evidence(evidence, each));
        put(json, "choice", finding.choices().isEmpty() ? null : String.join(", ", finding.choices()));
        put(json, "question", line.question());
    }

    private static void evidence(ArrayNode json, Evidence evidence) {
        if (evidence instanceof Evidence.OfFact fact) {
            json.add(fact.id());
        } else if (evidence instanceof Evidence.OfParameter parameter) {
            ObjectNode object = json.addObject();
            object.put("parameter", parameter.name());
            parameter.values().forEach((name, value) -> value(object, name, value));
            object.put("since", parameter.since().toString());
        } else if (evidence instanceof Evidence.OfCount count) {
            json.addObject().put("have", count.have()).put("need", count.need());
        }
    }

    private static void missing(ArrayNode json, Decision decision, Explanation explanation) {
        List<Missing> missing = decision instanceof Undetermined undetermined ? undetermined.missing() : List.of();
        for (int i = 0; i < missing.size(); i++) {
            ObjectNode object = json.addObject();
            object.put("what", missing.get(i).path());
            put(
                    object,
                    "by",
                    missing.get(i).by() == null
                            ? null
                            : String.valueOf(missing.get(i).by()));
            object.put("text", explanation.missing().get(i));
        }
    }

    private static void settlement(ObjectNode json, Settlement settlement) {
        put(json, "outcome", settlement.outcome() == null ? null : String.valueOf(settlement.outcome()));
        ArrayNode what = json.putArray("what");
        settlement.what().forEach(missing -> what.add(missing.path()));
    }

    private static void entitlement(ObjectNode json, Entitlement entitlement) {
        entitlement.told().forEach((slot, value) -> {
            if (value instanceof List<?> several) {
                ArrayNode items = json.putArray(slot);
                several.forEach(each -> items.add(each.toString()));
            } else {
                value(json, slot, value);
            }
        });
    }

    private static void value(ObjectNode json, String name, Object value) {
        if (value instanceof Integer number) {
            json.put(name, number);
        } else if (value instanceof BigDecimal number) {
            json.put(name, number);
        } else if (value instanceof Boolean truth) {
            json.put(name, truth);
        } else {
            json.put(name, value.toString());
        }
    }

    private static void rulebook(ObjectNode json, Stamp stamp) {
        json.put("version", stamp.version());
        json.put("hash", stamp.hash());
        put(json, "edition", stamp.edition());
        put(json, "checkedOn", stamp.checkedOn() == null ? null : String.valueOf(stamp.checkedOn()));
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    /** The first decision added. */
    JsonNode first() {
        return decisions.get(0);
    }

    /** One array, indented, with line ends of one kind on every machine. */
    public String toJson() {
        return Indented.text(decisions);
    }
}
