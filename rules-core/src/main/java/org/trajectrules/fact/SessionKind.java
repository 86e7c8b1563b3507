package org.trajectrules.fact;

/** Kinds of session that are reimbursed. */
public enum SessionKind {
    EDUCATION,
    DIETETICS,
    PODIATRY,
    DENTAL
}
