package org.trajectrules.fact;

/** A parameter that is a whole number: sessions, months, years, minutes. */
public class Count extends Parameter {

    private int value;

    public int getValue() {
        return value;
    }

    public void setValue(int value) {
        this.value = value;
    }

    @Override
    public Object shown() {
        return value;
    }
}
