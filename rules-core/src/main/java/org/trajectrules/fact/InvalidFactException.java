package org.trajectrules.fact;

/** A fact that cannot be true. Names the field, so that a reader can point at its line. */
public final class InvalidFactException extends IllegalArgumentException {

    private final String field;

    /**
     * @param field the component at fault
     * @param problem what is wrong, with the values in parentheses
     * @param maybe the likely mend
     */
    public InvalidFactException(String field, String problem, String maybe) {
        super(problem + "\nMaybe " + maybe);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
