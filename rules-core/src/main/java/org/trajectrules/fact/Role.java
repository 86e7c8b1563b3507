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
    OTHER;

    /** Whether a provider of this profession can be recognised as diabetes educator at all (OT-24). */
    public boolean mayBeEducator() {
        return this == NURSE || this == DIETITIAN || this == PODIATRIST || this == PHYSIOTHERAPIST;
    }
}
