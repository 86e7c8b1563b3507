package org.trajectrules.decision;

/** How much a source weighs, best first. */
public enum Rank {
    /** The law text itself (wettekst, texte légal). */
    LAW,
    /** A primary source of this rule base. */
    SEED,
    /** A page of RIZIV/INAMI or of an insurer. */
    OFFICIAL,
    /** A profession, a local network, the press, a draft, or the predecessor's rules. */
    SECONDARY,
    /** An analogy or inference of this rule base. */
    INTERPRETATION
}
