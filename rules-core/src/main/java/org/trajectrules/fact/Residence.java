package org.trajectrules.fact;

/** Where the patient lives (verblijfplaats, lieu de résidence). */
public enum Residence {
    /** At home (thuis, à domicile). */
    HOME,
    /** In a nursing home or another collective residence (woonzorgcentrum, maison de repos). */
    COLLECTIVE
}
