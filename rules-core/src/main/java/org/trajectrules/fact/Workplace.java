package org.trajectrules.fact;

/** Where a care provider works, as far as the law asks. */
public enum Workplace {
    /** Centre under the diabetes convention (conventiecentrum, centre conventionné). */
    CONVENTION_CENTRE,
    DIALYSIS_CENTRE,
    /** Medical house with flat-rate payment (medisch huis met forfait, maison médicale au forfait). */
    MEDICAL_HOUSE,
    OTHER
}
