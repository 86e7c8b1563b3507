package org.trajectrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Finding;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Knowledge;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Residence;
import org.trajectrules.fact.Session;
import org.trajectrules.pack.PackFiles;

/** The pack of an invented law, in src/test/resources/testpack, compiled once for both engines. */
final class TestPack {

    private static final long[] SEEDS = {1, 2, 3};

    private TestPack() {}

    private static final class Holder {
        static final Engine COMPILED = Engine.compiled(files(), TestPack.class.getClassLoader());
        static final Engine CLASSIC = Engine.classic(files(), TestPack.class.getClassLoader());
    }

    static Engine compiled() {
        return Holder.COMPILED;
    }

    static Engine classic() {
        return Holder.CLASSIC;
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(TestPack.class.getResource("/testpack"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static PackFiles files() {
        return PackFiles.in(folder());
    }

    /** The decision of the executable model; the classic engine and other orders of the facts must give the same. */
    static Decision decide(Question question, Dossier dossier) {
        Decision decision = compiled().decide(question, dossier);
        assertThat(classic().decide(question, dossier)).as("classic engine").isEqualTo(decision);
        for (long seed : SEEDS) {
            assertThat(compiled().shuffled(seed).decide(question, dossier))
                    .as("facts shuffled, seed %d", seed)
                    .isEqualTo(decision);
        }
        return decision;
    }

    static Decision decide(String decision, String on, Dossier dossier) {
        return decide(Question.of(decision).on(Facts.day(on)), dossier);
    }

    static Finding finding(Decision decision, String criterion) {
        return decision.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + criterion + " in " + decision));
    }

    /** A dossier that says so much, and no more, of one list. */
    static Dossier.Builder knowing(FactList list, Knowledge knowledge, List<? extends Fact> facts) {
        return add(Dossier.builder(), list, knowledge, facts);
    }

    static Dossier.Builder add(
            Dossier.Builder dossier, FactList list, Knowledge knowledge, List<? extends Fact> facts) {
        return switch (knowledge) {
            case ABSENT -> dossier;
            case INCOMPLETE -> dossier.list(list, facts).incomplete(list);
            case COMPLETE -> dossier.list(list, facts);
        };
    }

    static List<Session> sessions(Format format, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Facts.education(format + "-" + i, "2024-01-0" + i, format))
                .toList();
    }

    static Dossier of(Patient patient) {
        return Dossier.builder().patient(patient).build();
    }

    static Patient patient(Boolean preferential, Residence residence) {
        return new Patient("pseudonym", null, residence, preferential, null);
    }
}
