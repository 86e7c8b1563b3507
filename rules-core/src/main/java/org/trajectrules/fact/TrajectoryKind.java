package org.trajectrules.fact;

/** The kinds of trajectory and programme that exclude or open rights. */
public enum TrajectoryKind {
    /** Care trajectory diabetes type 2 (zorgtraject diabetes type 2, trajet de soins diabète de type 2). */
    CARE_DIABETES,
    /** Care trajectory chronic kidney disease (zorgtraject chronische nierinsufficiëntie, trajet de soins insuffisance rénale chronique). */
    CARE_KIDNEY,
    /** Diabetes convention (diabetesconventie, convention diabète). */
    CONVENTION,
    /** Programme education and self-care (programma educatie en zelfzorg, programme éducation et autogestion). */
    SELF_CARE
}
