package org.trajectrules.law;

import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.ActKind;
import org.trajectrules.json.DossierReader;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.testkit.Scenario;
import org.trajectrules.testkit.ScenarioReader;

/** The shipped pack and its scenarios, made once for all tests. */
final class Law {

    static final Path SOURCES = Path.of("src/main/resources");

    static final Engine SHIPPED = shipped();
    static final DossierReader READER = reader();
    static final List<Scenario> SCENARIOS =
            new ScenarioReader(READER).readAll(Path.of("src/test/resources/org/trajectrules"));

    private Law() {}

    /** The first days of editions, parameters and settings. */
    static Set<LocalDate> days() {
        Pack pack = SHIPPED.pack();
        Set<LocalDate> days = new HashSet<>();
        pack.decisions().forEach(decision -> decision.variants().forEach(variant -> variant.editions()
                .forEach(edition -> days.add(edition.period().first()))));
        pack.topics().forEach(topic -> topic.parameters()
                .values()
                .forEach(spec -> days.addAll(spec.values().keySet())));
        pack.choices().values().forEach(choice -> choice.settings()
                .values()
                .forEach(spec -> days.addAll(spec.values().keySet())));
        return days;
    }

    private static Engine shipped() {
        ClassLoader loader = Law.class.getClassLoader();
        URL announcement = loader.getResource(PackFiles.ANNOUNCEMENT);
        return Engine.announced(announcement, loader).checked();
    }

    private static DossierReader reader() {
        Map<String, Set<ActKind>> acts = new HashMap<>();
        SHIPPED.pack().decisions().forEach(decision -> acts.put(decision.id(), decision.acts()));
        return DossierReader.of(acts);
    }
}
