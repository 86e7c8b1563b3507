package org.trajectrules.fact;

/** Codes of the nomenclature of medical services (nomenclatuur, nomenclature des prestations de santé). */
public final class Nomenclature {

    private Nomenclature() {}

    /**
     * Whether {@code code} has six digits of which the last is the number of the first five modulo 7. Every code of
     * the law pages has; a code that has not is most likely mistyped, as 400734 is for 400374.
     */
    public static boolean checkDigitHolds(String code) {
        return code.matches("\\d{6}") && Integer.parseInt(code.substring(0, 5)) % 7 == code.charAt(5) - '0';
    }
}
