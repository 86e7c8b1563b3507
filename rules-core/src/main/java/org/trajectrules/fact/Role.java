package org.trajectrules.fact;

/** The profession of a care provider (zorgverlener, prestataire de soins). */
public enum Role {
    /** General practitioner (huisarts, médecin généraliste). */
    GP,
    ENDOCRINO_DIABETOLOGIST,
    NEPHROLOGIST,
    INTERNIST,
    DIETITIAN,
    PODIATRIST,
    NURSE,
    PHYSIOTHERAPIST,
    PHARMACIST,
    DENTIST,
    OTHER
}
