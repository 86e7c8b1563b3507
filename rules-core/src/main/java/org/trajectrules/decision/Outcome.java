package org.trajectrules.decision;

/** How a decision ends. */
public enum Outcome {
    /** Every criterion is met (toegekend, accordé). */
    GRANTED,
    /** At least one criterion is not met (geweigerd, refusé). */
    REFUSED,
    /** No criterion is known to fail, and not all are known to be met (onbepaald, indéterminé). */
    UNDETERMINED
}
