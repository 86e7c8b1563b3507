package org.trajectrules.decision;

/** How a criterion ends. Unknown is never "no". */
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
}
