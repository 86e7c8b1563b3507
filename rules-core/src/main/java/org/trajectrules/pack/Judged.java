package org.trajectrules.pack;

/** The day on which a decision is judged, and whose parameters it takes. */
public enum Judged {
    /** The day of the question. */
    DAY,
    /** The last anniversary of the trajectory on or before the day of the question. */
    ANNIVERSARY,
    /**
     * The last anniversary or, where that one does not grant, the one before it or the start: what an earlier one has
     * given may still last on the day of the question.
     */
    LASTING_ANNIVERSARY
}
