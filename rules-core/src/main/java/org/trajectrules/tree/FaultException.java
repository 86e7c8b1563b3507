package org.trajectrules.tree;

import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong in a file or folder, in one go. The message has two lines a fault and no patient's id. */
public final class FaultException extends RuntimeException {

    private final transient List<Fault> faults;

    public FaultException(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
