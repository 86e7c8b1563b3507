package org.trajectrules.fact;

/** Where a session was given. */
public enum Place {
    PRACTICE,
    HOME,
    OTHER
}
