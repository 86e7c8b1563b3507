package org.trajectrules.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is wrong in a file, where, and what would mend it.
 *
 * @param file name of the file as the caller gave it
 * @param line line, 1 for the first; 0 where the fault has none
 * @param problem what is wrong, with the value in parentheses
 * @param maybe the likely mend, a sentence without "Maybe"
 */
public record Fault(String file, int line, String problem, String maybe) {

    /** Two lines: {@code file:line: problem} and {@code Maybe ...}. */
    public String message() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem + "\n  Maybe " + maybe;
    }

    /** The known word nearest to {@code word}, if any is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
