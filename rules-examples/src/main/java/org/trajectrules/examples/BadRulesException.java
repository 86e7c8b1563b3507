package org.trajectrules.examples;

import java.util.List;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/** The rules do not load, as opposed to a dossier that cannot be read. */
final class BadRulesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    BadRulesException(FaultException cause) {
        super(cause);
        this.faults = cause.faults();
    }

    List<Fault> faults() {
        return faults;
    }
}
