package org.trajectrules.fact;

/** Who is paid a fixed fee (forfaitair honorarium, honoraire forfaitaire) of a care trajectory (R27). */
public enum Payee {
    GP,
    SPECIALIST
}
