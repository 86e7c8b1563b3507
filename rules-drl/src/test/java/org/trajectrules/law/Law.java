package org.trajectrules.law;

import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trajectrules.engine.Engine;
import org.trajectrules.fact.ActKind;
import org.trajectrules.json.DossierReader;
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
