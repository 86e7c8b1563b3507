package org.trajectrules.examples;

import java.io.PrintWriter;

/** Prints for a terminal of 100 columns. */
final class Lines {

    private static final int WIDTH = 100;

    private final PrintWriter out;

    Lines(PrintWriter out) {
        this.out = out;
    }

    /** Prints {@code text} after {@code start}, broken between words; what follows is indented by {@code indent}. */
    void wrapped(String start, String text, int indent) {
        StringBuilder line = new StringBuilder(start);
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent)).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
            first = false;
        }
        line(line.toString());
    }

    void line(String text) {
        out.print(text.stripTrailing() + "\n");
    }
}
