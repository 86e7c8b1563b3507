package org.trajectrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A recorded decision, made again.
 *
 * <p>Example: {@code rulebook.replay("record.json", json).stream().allMatch(replay -> replay.result() == Result.SAME)}.
 *
 * @param recorded the record
 * @param present the decision as the present rules make it of the same question and dossier
 */
public record Replay(DecisionRecord recorded, DecisionRecord present) {

    private static final String STAMP = "rulebook";

    /** How the two compare. */
    public enum Result {
        /** The same rules gave the same bytes. */
        SAME,
        /** The same rules gave another answer: the record was changed, or this library decides otherwise than it did. */
        OTHER_ANSWER,
        /** The record was made by other rules. */
        OTHER_PACK
    }

    public Result result() {
        if (!recorded.hash().equals(present.hash())) {
            return Result.OTHER_PACK;
        }
        return recorded.answer().equals(present.answer()) ? Result.SAME : Result.OTHER_ANSWER;
    }

    /**
     * The fields of the answer that differ, in the order of the answer; for other rules, all but the one that names
     * them.
     */
    public List<String> differences() {
        JsonNode before = Indented.json(recorded.answer());
        JsonNode after = Indented.json(present.answer());
        List<String> names = new ArrayList<>();
        after.fieldNames().forEachRemaining(names::add);
        Set<String> gone = new TreeSet<>();
        before.fieldNames().forEachRemaining(gone::add);
        names.forEach(gone::remove);
        names.addAll(gone);
        boolean named = result() == Result.OTHER_PACK;
        names.removeIf(name -> (named && name.equals(STAMP)) || Objects.equals(before.get(name), after.get(name)));
        return List.copyOf(names);
    }
}
