package org.trajectrules.fact;

/** Diagnoses and states that the law asks for. */
public enum ConditionKind {
    DIABETES_TYPE_1,
    DIABETES_TYPE_2,
    DIABETES_OTHER,
    PREDIABETES,
    HYPERTENSION,
    PREGNANCY,
    /** Wish to become pregnant (zwangerschapswens, désir de grossesse). */
    PREGNANCY_WISH,
    DIALYSIS,
    KIDNEY_TRANSPLANT,
    /** Not able to come to a consultation. */
    CANNOT_ATTEND
}
