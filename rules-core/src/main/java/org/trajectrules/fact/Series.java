package org.trajectrules.fact;

/** The series a session belongs to from 2018-05-01 (R41, R42). */
public enum Series {
    ORDINARY,
    /** The five additional sessions, once only. */
    EXTRA
}
