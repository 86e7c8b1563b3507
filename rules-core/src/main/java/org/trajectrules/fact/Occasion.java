package org.trajectrules.fact;

/** On what occasion a contract was signed. */
public enum Occasion {
    CONSULTATION,
    HOME_VISIT,
    /** By telephone or video. */
    REMOTE
}
