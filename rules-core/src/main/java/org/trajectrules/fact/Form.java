package org.trajectrules.fact;

/** The form of a prescription. */
public enum Form {
    PAPER,
    DIGITAL
}
