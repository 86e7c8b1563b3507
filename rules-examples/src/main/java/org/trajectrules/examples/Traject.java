package org.trajectrules.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The command line: explained decisions on dossiers, their audit, outlook and replay, and the catalogue. */
@Command(
        name = "traject",
        description = "Explained decisions on Belgian care trajectories. It explains; it does not bind an insurer.",
        mixinStandardHelpOptions = true,
        version = "traject 0.1.0",
        subcommands = {Decide.class, ShowAudit.class, ShowOutlook.class, ReplayRecords.class, ShowCatalogue.class})
public final class Traject {

    /** Everything was decided. */
    static final int DECIDED = 0;

    /** A replayed decision is not the recorded one, or was made by other rules. */
    static final int DIFFERS = 1;

    /** A dossier or the call itself is not right. */
    static final int BAD_INPUT = 2;

    /** The rules do not load. */
    static final int BAD_RULES = 3;

    private Traject() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one call and returns its exit code; nothing is printed elsewhere. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Traject());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(told());
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** No user sees a stack trace: a fault is told with its file and line, anything else with its message. */
    private static IExecutionExceptionHandler told() {
        return (exception, line, result) -> {
            if (exception instanceof BadRulesException rules) {
                rules.faults().forEach(fault -> line.getErr().println(fault.message()));
                return BAD_RULES;
            }
            if (exception instanceof FaultException faults) {
                faults.faults().stream().map(Fault::message).forEach(line.getErr()::println);
                return BAD_INPUT;
            }
            line.getErr().println("traject: " + exception.getMessage());
            return BAD_INPUT;
        };
    }
}
