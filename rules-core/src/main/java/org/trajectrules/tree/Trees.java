package org.trajectrules.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON and YAML. */
public final class Trees {

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();

    private Trees(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads one file.
     *
     * @param file its name, for messages; a name that ends in {@code .json} is read as JSON, any other as YAML
     * @throws FaultException if the text is no JSON or YAML, no text in UTF-8, or a name stands twice in one group
     */
    public static Node read(String file, byte[] content) {
        JsonFactory factory = file.toLowerCase(java.util.Locale.ROOT).endsWith(".json") ? JSON : YAML;
        try (JsonParser parser = factory.createParser(content)) {
            Trees trees = new Trees(file, parser);
            parser.nextToken();
            Node root = trees.value(trees.line());
            if (parser.nextToken() != null) {
                trees.fault(trees.line(), "more follows after the end", "one file holds one document: split it.");
            }
            if (!trees.faults.isEmpty()) {
                throw new FaultException(trees.faults);
            }
            return root;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 1);
            String problem = e.getOriginalMessage().lines().findFirst().orElse("not readable");
            throw new FaultException(List.of(new Fault(
                    file,
                    line,
                    "not readable: " + problem,
                    "a comma, bracket, quote or indent is missing near this line.")));
        } catch (IOException e) {
            throw new FaultException(
                    List.of(new Fault(file, 0, "not readable: not a text in UTF-8", "save it again as UTF-8.")));
        }
    }

    /** @param named the line of its name; a group or list that begins below its name is told by that line */
    private Node value(int named) throws IOException {
        JsonToken token = parser.currentToken();
        int line = line();
        if (token == null) {
            return new Node.Scalar(1, "", Node.Kind.NONE);
        }
        return switch (token) {
            case START_OBJECT -> group(named);
            case START_ARRAY -> sequence(named);
            case VALUE_NULL -> new Node.Scalar(line, "", Node.Kind.NONE);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(line, parser.getText(), Node.Kind.TRUTH);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(line, parser.getText(), Node.Kind.NUMBER);
            default -> new Node.Scalar(line, parser.getText(), Node.Kind.TEXT);
        };
    }

    private Node group(int line) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            parser.nextToken();
            if (fields.put(name, value(nameLine)) != null) {
                fault(nameLine, "the field " + name + " stands twice", "one of the two is a slip: keep one.");
            }
        }
        return new Node.Group(line, Collections.unmodifiableMap(fields));
    }

    private Node sequence(int line) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(line()));
        }
        return new Node.Sequence(line, List.copyOf(items));
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private void fault(int line, String problem, String maybe) {
        faults.add(new Fault(file, line, problem, maybe));
    }
}
