package org.trajectrules.fact;

/** A constant that is written in a dossier by a code that is no Java name, such as the foot risk group "2A". */
public interface Coded {

    /** The code as a dossier writes it. */
    String code();
}
