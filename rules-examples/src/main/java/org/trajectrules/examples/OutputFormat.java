package org.trajectrules.examples;

/** How an answer is printed. */
enum OutputFormat {
    TEXT,
    JSON
}
