package org.trajectrules.fact;

/** Medicines against diabetes, by group. */
public enum TreatmentKind {
    INSULIN,
    /** Incretin mimetic, GLP-1 (incretinemimeticum, incrétinomimétique). */
    INCRETIN,
    ORAL
}
