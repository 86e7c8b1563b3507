package org.trajectrules.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The entries of the law.
 *
 * @param inOrder entries, in the order of their rows
 * @param choices the choices made where they are silent or disagree
 */
record Entries(List<String> inOrder, Set<String> choices) {

    static Entries read() throws IOException {
        Entries entries = new Entries(new ArrayList<>(), new TreeSet<>());
        for (String line : Files.readAllLines(Path.of("src/test/resources/law-entries.txt"))) {
            List<String> ids = line.startsWith("#") || line.isBlank() ? List.of() : List.of(line.split(" "));
            ids.forEach(id -> (id.startsWith("C-") ? entries.choices : entries.inOrder).add(id));
        }
        return entries;
    }

    /**
     * The entry of a criterion or a rule: its id, less the letters and numbers that tell its parts apart; for an id
     * that stands before several entries, the first of them.
     */
    String of(String id) {
        return inOrder.stream()
                .filter(entry -> id.matches(entry + (entry.matches(".*\\d") ? "([a-z].*)?" : ".*"))
                        || entry.matches(id + "[a-z]"))
                .findFirst()
                .orElse(id);
    }
}
