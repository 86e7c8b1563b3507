package org.trajectrules.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trajectrules.fact.ActKind;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;
import org.trajectrules.tree.Trees;

/**
 * Reads dossiers, JSON or YAML, one a file, and records of decisions. Immutable and thread-safe.
 *
 * <p>Example: {@code DossierReader.of(Map.of("education.session", Set.of(ActKind.SESSION))).read(Path.of("t9.json"))}.
 */
public final class DossierReader {

    private final Map<String, Set<ActKind>> decisions;

    private DossierReader(Map<String, Set<ActKind>> decisions) {
        this.decisions = decisions;
    }

    /**
     * @param decisions the ids of the catalogue, each with the kinds of act that the decision judges; an empty set for a
     *     decision that judges none
     */
    public static DossierReader of(Map<String, Set<ActKind>> decisions) {
        return new DossierReader(decisions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))));
    }

    /**
     * Reads one file.
     *
     * @throws FaultException with all that is wrong in it, by line; also if the file cannot be read
     */
    public Reading read(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file.toString(), "no file to read", "the name is misspelt, or the file may not be read.");
        }
        return read(file.toString(), content);
    }

    /**
     * Reads the content of one file.
     *
     * @param fileName its name, for messages; a name that ends in {@code .json} is read as JSON, any other as YAML
     * @throws FaultException with all that is wrong in it, by line
     */
    public Reading read(String fileName, byte[] content) {
        Node root = tree(fileName, content);
        Report report = new Report(fileName, root);
        boolean json = fileName.toLowerCase(Locale.ROOT).endsWith(".json");
        return new DossierFile(decisions, report, new Scalars(report, json)).read(root);
    }

    /**
     * Reads the content of one file of records of decisions: one record, or an array of them.
     *
     * @param fileName its name, for messages; a name that ends in {@code .json} is read as JSON, any other as YAML
     * @throws FaultException with all that is wrong in it, by line
     */
    public List<DecisionRecord> records(String fileName, byte[] content) {
        boolean json = fileName.toLowerCase(Locale.ROOT).endsWith(".json");
        return new RecordFile(decisions, fileName, json).read(tree(fileName, content));
    }

    private static Node tree(String fileName, byte[] content) {
        try {
            return Trees.read(fileName, content);
        } catch (FaultException e) {
            throw new FaultException(
                    e.faults().stream().map(DossierReader::withoutWord).toList());
        }
    }

    /** The parser quotes a word that lacks its own quotes, which may be the patient's id. */
    private static Fault withoutWord(Fault fault) {
        String problem = fault.problem().replaceAll("Unrecognized token '[^']*'", "unknown word");
        return new Fault(fault.file(), fault.line(), problem, fault.maybe());
    }

    private static FaultException unreadable(String fileName, String problem, String maybe) {
        return new FaultException(List.of(new Fault(fileName, 0, problem, maybe)));
    }
}
