package org.trajectrules.fact;

/** Individual or in a group. */
public enum Format {
    INDIVIDUAL,
    GROUP
}
