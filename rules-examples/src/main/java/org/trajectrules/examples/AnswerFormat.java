package org.trajectrules.examples;

/** How decisions are printed. */
enum AnswerFormat {
    TEXT,
    JSON,
    /** With all that is needed to make them again. */
    RECORD
}
