package org.trajectrules.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/** A reader with a small catalogue, and dossiers for it. */
final class Samples {

    static final DossierReader READER = DossierReader.of(Map.of(
            "startup.eligibility", Set.of(),
            "startup.billing", Set.of(ActKind.BILLING),
            "education.session", Set.of(ActKind.SESSION),
            "material.selfcare", Set.of(ActKind.DELIVERY, ActKind.PRESCRIPTION),
            "caretrajectory.contract", Set.of(ActKind.CONTRACT)));

    private Samples() {}

    static String text(String resource) {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier of three lines, of which {@code fields} is the second. */
    static String dossier(String fields) {
        return "{ \"schemaVersion\": 1,\n" + fields + "\n}";
    }

    static Reading read(String fileName, String content) {
        return READER.read(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    static Reading readJson(String content) {
        return read("d.json", content);
    }

    static Reading readYaml(String content) {
        return read("d.yaml", content);
    }

    static List<Fault> faults(String fileName, String content) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> read(fileName, content));
        return refused == null ? List.of() : refused.faults();
    }

    static <T extends Fact> T only(Dossier dossier, Class<T> type, String id) {
        return dossier.all(type).stream()
                .filter(fact -> id.equals(fact.id()))
                .findFirst()
                .orElseThrow();
    }
}
