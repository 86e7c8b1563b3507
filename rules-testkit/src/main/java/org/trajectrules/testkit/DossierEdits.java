package org.trajectrules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.trajectrules.tree.Node;

/** Changes the dossier of a scenario file for one scenario. */
final class DossierEdits {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode dossier;

    DossierEdits(Node dossier) {
        this.dossier = (ObjectNode) json(dossier);
    }

    ObjectNode dossier() {
        return dossier;
    }

    static JsonNode json(Node node) {
        if (node instanceof Node.Group group) {
            ObjectNode object = JSON.objectNode();
            group.fields().forEach((name, value) -> object.set(name, json(value)));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case NONE -> JSON.nullNode();
            case TRUTH -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NUMBER -> number(scalar.text());
            case TEXT -> JSON.textNode(scalar.text());
        };
    }

    private static JsonNode number(String text) {
        return text.matches("-?\\d{1,9}")
                ? JSON.numberNode(Integer.parseInt(text))
                : JSON.numberNode(new BigDecimal(text));
    }

    /** Sets {@code id.field}, {@code id.group.field}, {@code patient.field} or a field of the dossier itself. */
    void set(String path, Node value) {
        String[] names = path.split("\\.");
        ObjectNode owner = owner(names);
        owner.set(names[names.length - 1], json(value));
    }

    /** Removes a list, a field of an item, or a whole item. */
    void drop(String path) {
        String[] names = path.split("\\.");
        if (names.length > 1 || dossier.has(path)) {
            owner(names).remove(names[names.length - 1]);
            return;
        }
        for (JsonNode list : dossier) {
            for (int i = 0; list.isArray() && i < list.size(); i++) {
                if (path.equals(list.get(i).path("id").asText())) {
                    ((ArrayNode) list).remove(i);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("nothing to drop (" + path + ")\nMaybe the id or list has another name?");
    }

    void add(Map<String, Node> lists) {
        lists.forEach((name, items) -> {
            ArrayNode list = dossier.has(name) ? (ArrayNode) dossier.get(name) : dossier.putArray(name);
            json(items).forEach(list::add);
        });
    }

    void mark(String list) {
        ArrayNode marked =
                dossier.has("incomplete") ? (ArrayNode) dossier.get("incomplete") : dossier.putArray("incomplete");
        marked.add(list);
    }

    private ObjectNode owner(String[] names) {
        if (names.length == 1) {
            return dossier;
        }
        ObjectNode owner = named(names[0]);
        for (int i = 1; i < names.length - 1; i++) {
            owner = owner.has(names[i]) ? (ObjectNode) owner.get(names[i]) : owner.putObject(names[i]);
        }
        return owner;
    }

    private ObjectNode named(String id) {
        if (dossier.get(id) instanceof ObjectNode group) {
            return group;
        }
        for (JsonNode list : dossier) {
            for (JsonNode item : list.isArray() ? list : JSON.arrayNode()) {
                if (item instanceof ObjectNode object
                        && id.equals(object.path("id").asText())) {
                    return object;
                }
            }
        }
        throw new IllegalArgumentException("no fact (" + id + ") in the dossier of the file\nMaybe add it first?");
    }
}
