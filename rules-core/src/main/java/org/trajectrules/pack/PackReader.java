package org.trajectrules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trajectrules.decision.Rank;
import org.trajectrules.decision.Source;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/** Reads a pack whole, or says all that is wrong in it. */
public final class PackReader {

    private final PackFiles files;
    private final List<Fault> faults = new ArrayList<>();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    /** @throws FaultException with every fault of every file */
    public static Pack read(PackFiles files) {
        return new PackReader(files).read();
    }

    private Pack read() {
        Fields fields = new Fields(files.shown("pack.yaml"), faults);
        Map<String, Node> top = files.has("pack.yaml")
                ? fields.group(
                        files.tree("pack.yaml"), "pack.yaml", "id", "version", "languages", "root", "files", "model")
                : Map.of();
        List<String> languages =
                top.containsKey("languages") ? fields.texts(top.get("languages"), "languages") : spoken();
        Map<String, Source> sources = sources();
        Map<String, Choice> choices = new ChoicesReader(files, faults).read();
        List<Topic> topics = files.topics().stream()
                .map(topic -> new TopicReader(files, topic, sources, faults).read())
                .toList();
        Map<String, Texts> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, new TextsReader(files, faults).read(language)));
        Pack pack = new Pack(
                fields.optionalText(top.get("id"), "id").orElse("folder"),
                fields.optionalText(top.get("version"), "version").orElse("unversioned"),
                files.hash(),
                languages,
                topics,
                choices,
                sources,
                texts,
                files);
        checkUnique(pack);
        if (faults.isEmpty()) {
            faults.addAll(PackCheck.of(pack));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return pack;
    }

    private List<String> spoken() {
        Set<String> languages = new TreeSet<>();
        files.contents().keySet().forEach(path -> {
            if (path.matches("texts\\.[a-z]+\\.yaml")) {
                languages.add(path.split("\\.")[1]);
            }
        });
        return List.copyOf(languages);
    }

    private Map<String, Source> sources() {
        Fields fields = new Fields(files.shown("sources.yaml"), faults);
        Map<String, Source> sources = new LinkedHashMap<>();
        fields.textMap(files.tree("sources.yaml"), "sources.yaml")
                .forEach((id, title) -> sources.put(id, new Source(id, Rank.INTERPRETATION, title)));
        return sources;
    }

    private void checkUnique(Pack pack) {
        Map<String, String> owners = new HashMap<>();
        Set<String> settings = new HashSet<>();
        for (Topic topic : pack.topics()) {
            topic.criteria().keySet().forEach(id -> once(owners, "criterion " + id, topic.name()));
            topic.parameters().keySet().forEach(id -> once(owners, "parameter " + id, topic.name()));
            topic.decisions().forEach(decision -> once(owners, "decision " + decision.id(), topic.name()));
            topic.gaps().keySet().forEach(id -> once(owners, "gap " + id, topic.name()));
        }
        pack.choices().values().forEach(choice -> choice.settings().keySet().forEach(name -> {
            if (!settings.add(name) || pack.parameter(name).isPresent()) {
                faults.add(new Fault(
                        files.shown("choices.yaml"),
                        0,
                        "the name (" + name + ") stands twice",
                        "give each setting and parameter a name of its own."));
            }
        }));
    }

    private void once(Map<String, String> owners, String what, String topic) {
        String other = owners.put(what, topic);
        if (other != null) {
            faults.add(new Fault(
                    files.shown(topic + "/topic.yaml"),
                    0,
                    what + " stands in " + other + " too",
                    "keep it in the topic it belongs to: every topic can use it."));
        }
    }
}
