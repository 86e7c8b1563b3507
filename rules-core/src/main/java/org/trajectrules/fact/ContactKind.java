package org.trajectrules.fact;

/** Kinds of contact with a physician. */
public enum ContactKind {
    CONSULTATION,
    HOME_VISIT,
    REMOTE,
    HEMODIALYSIS,
    /** Supervision fee during a hospital stay (toezichtshonorarium, honoraire de surveillance). */
    SUPERVISION,
    PERITONEAL_DIALYSIS
}
