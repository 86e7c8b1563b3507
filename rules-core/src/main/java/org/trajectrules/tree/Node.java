package org.trajectrules.tree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a JSON or YAML file, with the line on which it, or the name of a group or list, begins (1 for the first). */
public sealed interface Node {

    int line();

    /** A word for what this is, for a message: "a list", "a group of fields", "a value". */
    String what();

    /** Named values, in the order of the file. */
    record Group(int line, Map<String, Node> fields) implements Node {
        @Override
        public String what() {
            return "a group of fields";
        }

        public @Nullable Node get(String name) {
            return fields.get(name);
        }
    }

    /** Values in order. */
    record Sequence(int line, List<Node> items) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param text the value as written, without quotes; empty for {@code null}
     * @param kind what the file says it is
     */
    record Scalar(int line, String text, Kind kind) implements Node {

        private static final Set<String> TRUE_WORDS = Set.of("true", "yes", "on", "y");

        @Override
        public String what() {
            return kind == Kind.NONE ? "nothing" : "a value";
        }

        public boolean isNull() {
            return kind == Kind.NONE;
        }

        /** Whether a value of kind {@link Kind#TRUTH} says true; YAML takes yes, on and y for it, no, off and n for false. */
        public boolean isTrue() {
            return kind == Kind.TRUTH && TRUE_WORDS.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    /** What a single value is written as. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NONE
    }
}
