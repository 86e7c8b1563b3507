package org.trajectrules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes replays as JSON, the same bytes for the same replays.
 *
 * <p>Example: {@code new ReplayWriter().add("records.json", replay).toJson()}.
 */
public final class ReplayWriter {

    private final ArrayNode replays = Indented.JSON.arrayNode();

    /** Adds the replay of a record of {@code file}. The present answer is written where it is not the recorded one. */
    public ReplayWriter add(String file, Replay replay) {
        ObjectNode json = replays.addObject();
        json.put("schemaVersion", 1);
        json.put("file", file);
        json.put("decision", replay.recorded().question().decision());
        json.put("on", replay.recorded().question().on().toString());
        json.put("result", replay.result().name());
        pack(json.putObject("recordedPack"), replay.recorded());
        pack(json.putObject("presentPack"), replay.present());
        replay.differences().forEach(json.putArray("differences")::add);
        if (replay.result() != Replay.Result.SAME) {
            json.set("answer", Indented.json(replay.present().answer()));
        }
        return this;
    }

    private static void pack(ObjectNode json, DecisionRecord of) {
        json.put("id", of.pack()).put("version", of.version()).put("hash", of.hash());
    }

    /** One array, indented, with line ends of one kind on every machine. */
    public String toJson() {
        return Indented.text(replays);
    }
}
