package org.trajectrules.law;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the accounting of the law.
 *
 * @param entry the entry of the law
 * @param says what it says, in a few words
 * @param carriers what carries it: criteria, parameters, choices, and advice as {@code advice OT-27}
 * @param scenarios files that hold it, without {@code .yaml}
 * @param reason why it, or a part of it, is not executable; empty where it is
 */
record Row(String entry, String says, List<String> carriers, List<String> scenarios, String reason) {

    static final Path TABLE = Path.of("../docs/law/accounting.md");

    static boolean is(String line) {
        return line.matches("\\| (OT-|VT-|R)\\d.*");
    }

    static Row of(String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 7) {
            throw new IllegalArgumentException(
                    "a row has five columns, this one has " + (cells.size() - 2) + ": " + line);
        }
        return new Row(cells.get(1), cells.get(2), list(cells.get(3)), list(cells.get(4)), cells.get(5));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(", *"));
    }

    Row with(List<String> shown, String why) {
        return new Row(entry, says, carriers, shown, why);
    }

    String line() {
        String cells =
                String.join(" | ", entry, says, String.join(", ", carriers), String.join(", ", scenarios), reason);
        return ("| " + cells + " |").replace("|  |", "| |").replace("|  |", "| |");
    }
}
