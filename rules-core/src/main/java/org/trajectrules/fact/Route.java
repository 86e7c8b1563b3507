package org.trajectrules.fact;

/** How a medicine is taken. */
public enum Route {
    INJECTION,
    ORAL
}
