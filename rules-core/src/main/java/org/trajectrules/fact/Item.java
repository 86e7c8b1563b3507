package org.trajectrules.fact;

/**
 * What is prescribed or delivered: self-monitoring material (zelfcontrolemateriaal, matériel d'autocontrôle), or, on a
 * prescription only, a group of medicines in the words of {@link TreatmentKind}.
 */
public enum Item {
    STRIPS_50,
    LANCETS_100,
    GLUCOSE_METER,
    LANCET_HOLDER,
    BLOOD_PRESSURE_METER,
    INSULIN,
    /** Incretin mimetic, GLP-1 analogue (incretinemimeticum, incrétinomimétique). */
    INCRETIN,
    /** Medicine against diabetes taken by mouth; an incretin mimetic is {@link #INCRETIN}, however it is taken. */
    ORAL;

    /** Whether this is a medicine, which no delivery of material holds. */
    public boolean medicine() {
        return this == INSULIN || this == INCRETIN || this == ORAL;
    }
}
