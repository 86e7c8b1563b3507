package org.trajectrules.fact;

/** Who supplies material. */
public enum Supplier {
    PHARMACY,
    /** Home-care shop (thuiszorgwinkel, magasin de soins à domicile). */
    CARE_SHOP,
    PATIENT_ORGANISATION
}
