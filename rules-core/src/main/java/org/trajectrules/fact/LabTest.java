package org.trajectrules.fact;

/** A laboratory test or measurement, with the one unit in which its value is compared. */
public enum LabTest {
    EGFR(Unit.ML_PER_MIN_1_73M2),
    PROTEINURIA(Unit.GRAM_PER_24H),
    HBA1C(Unit.PERCENT),
    WEIGHT(Unit.KILOGRAM),
    HEIGHT(Unit.CENTIMETRE),
    BMI(Unit.KILOGRAM_PER_M2),
    SYSTOLIC(Unit.MM_HG),
    DIASTOLIC(Unit.MM_HG),
    LDL(Unit.MG_PER_DL),
    HDL(Unit.MG_PER_DL),
    TRIGLYCERIDES(Unit.MG_PER_DL),
    MICROALBUMINURIA(Unit.MG_PER_G);

    private final Unit unit;

    LabTest(Unit unit) {
        this.unit = unit;
    }

    /** The unit in which a value of this test is given. */
    public Unit unit() {
        return unit;
    }
}
