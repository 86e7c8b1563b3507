package org.trajectrules.decision;

/** Why a decision is undetermined; where several apply, the first of this order. */
public enum Cause {
    /** The rules themselves are at fault: a criterion without finding, or a contradiction. */
    RULES_DEFECT,
    /** No edition of the rules covers the day. */
    OUTSIDE_COVERED_PERIOD,
    /** The texts are silent or disagree. */
    OPEN_QUESTION,
    /** A period or tolerance still runs on that day. */
    NOT_YET,
    /** The dossier does not say enough. */
    MISSING_DATA
}
