package org.trajectrules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trajectrules.tree.Fault;

/** Reads the {@code texts.<language>.yaml} of the pack and of each topic, as one. */
final class TextsReader {

    private final PackFiles files;
    private final List<Fault> faults;

    TextsReader(PackFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    Texts read(String language) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Map<String, Map<String, String>> criteria = new LinkedHashMap<>();
        for (String folder : folders()) {
            String path = folder + "texts." + language + ".yaml";
            Fields fields = new Fields(files.shown(path), faults);
            if (!files.has(path)) {
                faults.add(new Fault(
                        files.shown(path),
                        0,
                        "no texts in language (" + language + ")",
                        "add the file, or take the language out of pack.yaml."));
                continue;
            }
            fields.group(files.tree(path), path, "decisions", "criteria", "advice", "choices", "terms", "frame")
                    .forEach((section, node) -> {
                        if (section.equals("criteria")) {
                            fields.group(node, section).forEach((id, sentences) -> {
                                fields.group(sentences, id, "met", "not_met", "unknown", "open", "not_yet");
                                criteria.put(id, fields.textMap(sentences, id));
                            });
                        } else {
                            all.computeIfAbsent(section, unused -> new LinkedHashMap<>())
                                    .putAll(fields.textMap(node, section));
                        }
                    });
        }
        return new Texts(
                language,
                all.getOrDefault("decisions", Map.of()),
                criteria,
                all.getOrDefault("advice", Map.of()),
                all.getOrDefault("choices", Map.of()),
                all.getOrDefault("terms", Map.of()),
                all.getOrDefault("frame", Map.of()));
    }

    private List<String> folders() {
        List<String> folders = new java.util.ArrayList<>(List.of(""));
        files.topics().forEach(topic -> folders.add(topic + "/"));
        return folders;
    }
}
