package org.trajectrules.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One call of the command line, as its caller sees it.
 *
 * @param code the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Call(int code, String out, String err) {

    static final Path DOSSIERS = Path.of("dossiers");

    static Call of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Traject.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Call(code, out.toString(), err.toString());
    }

    /** The path of a shipped dossier. */
    static String dossier(String name) {
        return DOSSIERS.resolve(name + ".json").toString();
    }
}
