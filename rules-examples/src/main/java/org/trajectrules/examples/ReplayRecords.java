package org.trajectrules.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trajectrules.Rulebook;
import org.trajectrules.json.Replay;
import org.trajectrules.json.ReplayWriter;
import org.trajectrules.pack.Texts;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes recorded decisions again, and tells which differ. */
@Command(
        name = "replay",
        description = "Make recorded decisions again, and tell which differ.",
        mixinStandardHelpOptions = true)
final class ReplayRecords implements Callable<Integer> {

    private static final int SHORT_HASH = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "records, as decide --format record prints them")
    private List<Path> files = List.of();

    @Option(names = "--lang", paramLabel = "nl|fr|en", defaultValue = "nl", description = "language of what is told")
    private String language = "nl";

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "form of what is told")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        Rulebook rulebook = rules.load();
        Texts texts = texts(rulebook);
        Map<Path, List<Replay>> replays = replayAll(rulebook);
        PrintWriter out = spec.commandLine().getOut();
        ReplayWriter json = new ReplayWriter();
        replays.forEach((file, several) -> several.forEach(replay -> {
            if (format == OutputFormat.JSON) {
                json.add(file.toString(), replay);
            } else {
                out.print(
                        file.getFileName() + "  " + replay.recorded().question().decision() + "  "
                                + replay.recorded().question().on() + "\n  " + told(replay, texts) + "\n");
            }
        }));
        if (format == OutputFormat.JSON) {
            out.print(json.toJson());
        }
        out.flush();
        boolean same = replays.values().stream()
                .flatMap(List::stream)
                .allMatch(replay -> replay.result() == Replay.Result.SAME);
        return same ? Traject.DECIDED : Traject.DIFFERS;
    }

    private Texts texts(Rulebook rulebook) {
        Map<String, Texts> spoken = rulebook.packs().get(0).texts();
        Texts texts = spoken.get(language);
        if (texts == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--lang (" + language + ") is not spoken\nMaybe one of "
                            + String.join(", ", new java.util.TreeSet<>(spoken.keySet())) + ".");
        }
        return texts;
    }

    /** Replays every file before anything is printed. */
    private Map<Path, List<Replay>> replayAll(Rulebook rulebook) {
        Map<Path, List<Replay>> replays = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                replays.put(file, rulebook.replay(file.toString(), Files.readAllBytes(file)));
            } catch (IOException e) {
                faults.add(new Fault(
                        file.toString(), 0, "no file to read", "the name is misspelt, or the file may not be read."));
            } catch (FaultException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return replays;
    }

    private static String told(Replay replay, Texts texts) {
        String differences = String.join(", ", replay.differences());
        return switch (replay.result()) {
            case SAME -> texts.word("replay_same");
            case OTHER_ANSWER -> texts.word("replay_other_answer").replace("{differences}", differences);
            case OTHER_PACK ->
                texts.word("replay_other_pack")
                                .replace("{recorded}", cut(replay.recorded().hash()))
                                .replace("{present}", cut(replay.present().hash()))
                        + "; "
                        + texts.word(differences.isEmpty() ? "replay_alike" : "replay_differs")
                                .replace("{differences}", differences);
        };
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
