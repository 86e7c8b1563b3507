package org.trajectrules.fact;

/** Units of measurement, by their UCUM code. */
public enum Unit implements Coded {
    ML_PER_MIN_1_73M2("mL/min/{1.73_m2}"),
    GRAM_PER_24H("g/(24.h)"),
    PERCENT("%"),
    KILOGRAM("kg"),
    CENTIMETRE("cm"),
    KILOGRAM_PER_M2("kg/m2"),
    MM_HG("mm[Hg]"),
    MG_PER_DL("mg/dL"),
    MG_PER_G("mg/g");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
