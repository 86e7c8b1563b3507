package org.trajectrules.fact;

/** What a list of a dossier says of the things it does not hold. */
public enum Knowledge {
    /** It holds all there is: what is not in it does not exist. */
    COMPLETE,
    /** It proves what it holds and says nothing of what it lacks. */
    INCOMPLETE,
    /** The dossier has no such list: nothing is known. */
    ABSENT
}
