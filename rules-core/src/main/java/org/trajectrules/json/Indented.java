package org.trajectrules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.trajectrules.tree.Node;
import org.trajectrules.tree.Trees;

/** JSON as this library prints it: indented, with line ends of one kind on every machine. */
final class Indented {

    /** Keeps the digits of a number: 2.50 stays 2.50. */
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Indented() {}

    static String text(JsonNode json) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What this library printed, as a tree. */
    static JsonNode json(String printed) {
        return json(Trees.read("printed.json", printed.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was read, to be printed again: what this library printed comes out as it was. */
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
            case TEXT -> JSON.textNode(scalar.text());
            case NUMBER -> JSON.numberNode(new BigDecimal(scalar.text()));
            case TRUTH -> JSON.booleanNode(scalar.isTrue());
            case NONE -> JSON.nullNode();
        };
    }
}
