package org.trajectrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Coded;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Result;
import org.trajectrules.json.Shape.Slot;

/** Facts as a dossier writes them: the other way round of {@link Binder}. */
final class Written {

    private static final int LAST_YEAR = 9999;

    private final Dossier dossier;
    private final Map<String, Fact> byId = new HashMap<>();

    Written(Dossier dossier) {
        this.dossier = dossier;
        dossier.lists().values().forEach(facts -> facts.forEach(fact -> byId.put(fact.id(), fact)));
    }

    /** Whether {@code fact} stands in a list. */
    boolean recorded(Fact fact) {
        Fact found = fact.id() == null ? null : byId.get(fact.id());
        if (found != null && !found.equals(fact)) {
            throw refused(named(fact) + " differs from what the dossier records under its id", "give it its own id.");
        }
        return found != null;
    }

    ObjectNode group(Fact fact) {
        ObjectNode json = Indented.JSON.objectNode();
        for (Slot slot : Shape.of(fact.getClass()).slots()) {
            Object value = Shape.value(slot, fact);
            JsonNode written = value == null ? null : value(slot, value, fact);
            if (written != null) {
                json.set(slot.name(), written);
            }
        }
        return json;
    }

    private @Nullable JsonNode value(Slot slot, Object value, Fact owner) {
        if (References.isReference(slot.type())) {
            return reference(slot, (Fact) value, owner);
        }
        if (value instanceof Contract contract) {
            return contract.equals(Contract.UNKNOWN) ? null : group(contract);
        }
        if (value instanceof Collection<?> several) {
            ArrayNode items = Indented.JSON.arrayNode();
            Collection<?> ordered =
                    several instanceof Set<?> set ? set.stream().sorted().toList() : several;
            ordered.forEach(each -> items.add(scalar(slot, each, owner)));
            return items;
        }
        return scalar(slot, value, owner);
    }

    /** The id of a fact of which no more is known than the dossier says elsewhere. */
    private @Nullable JsonNode reference(Slot slot, Fact to, Fact owner) {
        if (to.equals(References.unknown(slot.type()))) {
            return null;
        }
        String id = to.id();
        boolean listed =
                dossier.lists().containsKey(FactList.holding(slot.type()).orElseThrow());
        boolean said = id != null && (listed ? recorded(to) : to.equals(onlyId(slot.type(), id)));
        if (!said) {
            throw refused(
                    slot.name() + " of " + named(owner) + " is known and stands in no list",
                    "add it to the "
                            + FactList.holding(slot.type()).orElseThrow().fileName() + " of the dossier.");
        }
        return scalar(slot, String.valueOf(id), owner);
    }

    private static Fact onlyId(Class<?> type, String id) {
        return type == Provider.class ? Provider.unknown(id) : Prescription.unknown(id, null);
    }

    private static JsonNode scalar(Slot slot, Object value, Fact owner) {
        String what = slot.name() + " of " + named(owner);
        if (value instanceof LocalDate day) {
            return day(what, day);
        }
        if (value instanceof Boolean truth) {
            return Indented.JSON.booleanNode(truth);
        }
        if (value instanceof Integer number) {
            return Indented.JSON.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            boolean round = owner instanceof Result && number.scale() < 0;
            return Indented.JSON.numberNode(round ? number.setScale(0) : number);
        }
        if (value instanceof Coded coded) {
            return Indented.JSON.textNode(coded.code());
        }
        String text = value instanceof Enum<?> constant ? constant.name() : (String) value;
        if (text.isBlank() && !slot.name().equals("grouping")) {
            throw refused(what + " () is empty", "it is not known: make it null.");
        }
        return Indented.JSON.textNode(text);
    }

    static JsonNode day(String what, LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw refused(what + " (" + day + ") is no day that a file can hold", "it stands for an unknown day.");
        }
        return Indented.JSON.textNode(day.toString());
    }

    private static String named(Fact fact) {
        return "a " + fact.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static IllegalArgumentException refused(String problem, String maybe) {
        return new IllegalArgumentException(problem + "\nMaybe " + maybe);
    }
}
