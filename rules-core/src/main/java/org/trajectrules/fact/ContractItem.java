package org.trajectrules.fact;

/** The nine minimum items of a care-trajectory contract (R9). */
public enum ContractItem {
    IDENTITY,
    PAYMENT,
    RIGHTS,
    SIGNATURES,
    ADVISING_PHYSICIAN,
    START_DATE,
    COMMITMENTS,
    OBJECTIVES,
    DATA_CONSENT
}
