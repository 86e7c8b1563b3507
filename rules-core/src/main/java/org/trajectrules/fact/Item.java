package org.trajectrules.fact;

/** Self-monitoring material (zelfcontrolemateriaal, matériel d'autocontrôle). */
public enum Item {
    STRIPS_50,
    LANCETS_100,
    GLUCOSE_METER,
    LANCET_HOLDER,
    BLOOD_PRESSURE_METER
}
