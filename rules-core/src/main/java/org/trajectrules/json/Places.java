package org.trajectrules.json;

import java.util.IdentityHashMap;
import java.util.Map;
import org.trajectrules.tree.Node;

/** Where each value stands in a file written on one line, in which a line number leads nowhere. */
final class Places {

    private final Map<Node, String> paths = new IdentityHashMap<>();
    private boolean oneLine = true;

    private Places() {}

    static Places of(Node root) {
        Places places = new Places();
        places.walk(root, "", root.line());
        if (!places.oneLine) {
            places.paths.clear();
        }
        return places;
    }

    private void walk(Node node, String path, int line) {
        oneLine &= node.line() == line;
        if (!oneLine) {
            return;
        }
        paths.put(node, path);
        if (node instanceof Node.Group group) {
            group.fields().forEach((name, value) -> walk(value, path.isEmpty() ? name : path + "." + name, line));
        }
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(sequence.items().get(i), path + "[" + i + "]", line);
            }
        }
    }

    /** The item of a list in which {@code node} stands, such as {@code sessions[2]: }; empty where its line says enough. */
    String prefix(Node node) {
        String path = paths.getOrDefault(node, "");
        String item = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        return item.contains("[") ? item + ": " : "";
    }
}
