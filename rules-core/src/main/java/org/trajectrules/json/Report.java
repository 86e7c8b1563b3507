package org.trajectrules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;

/** Collects what is wrong in one dossier file or record, and keeps the patient's id out of it. */
final class Report {

    private static final int LONGEST_VALUE = 60;
    private static final int SHORT_WORD = 2;

    private final String file;
    private final Node root;
    private @Nullable Places places;
    private final String patientId;
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    Report(String file, Node root) {
        this.file = file;
        this.root = root;
        this.patientId = patientId(root);
    }

    private static String patientId(Node root) {
        Node dossier =
                root instanceof Node.Group record && record.get("dossier") != null ? record.get("dossier") : root;
        Node patient = dossier instanceof Node.Group top ? top.get("patient") : null;
        Node id = patient instanceof Node.Group group ? group.get("id") : patient;
        return id instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    void error(Node at, String problem, String maybe) {
        errors.add(fault(at, problem, maybe));
    }

    void warning(Node at, String problem, String maybe) {
        warnings.add(fault(at, problem, maybe));
    }

    private Fault fault(Node at, String problem, String maybe) {
        if (places == null) {
            places = Places.of(root);
        }
        return new Fault(file, at.line(), places.prefix(at) + problem, maybe);
    }

    /** @throws FaultException if there are errors */
    List<Fault> warnings() {
        if (!errors.isEmpty()) {
            throw failure();
        }
        return sorted(warnings);
    }

    FaultException failure() {
        return new FaultException(sorted(errors));
    }

    private static List<Fault> sorted(List<Fault> faults) {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    /** A value of the file as a message shows it: in parentheses, short, on one line. */
    String shown(String value) {
        if (!patientId.isBlank() && value.strip().equals(patientId.strip())) {
            return "(withheld)";
        }
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return "(" + (line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "..." : line) + ")";
    }

    String shown(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.isNull() ? shown(scalar.text()) : "(" + node.what() + ")";
    }

    /** What might be meant by {@code word}: the nearest of the known words, else all of them. */
    String meant(String word, Collection<String> known) {
        return near(word, known)
                .map(near -> "it is " + near + ".")
                .orElseGet(() -> "use one of " + told(known).collect(Collectors.joining(", ")) + ".");
    }

    /** The known word nearest to {@code word}; of short words only the same in another case. */
    Optional<String> near(String word, Collection<String> known) {
        return Fault.nearest(word, told(known).toList())
                .filter(near -> Math.min(near.length(), word.length()) > SHORT_WORD
                        || near.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)));
    }

    private Stream<String> told(Collection<String> known) {
        return known.stream().filter(name -> !name.equals(patientId)).sorted();
    }
}
