package org.trajectrules.fact;

/** A parameter that is true or false. */
public class YesNo extends Parameter {

    private boolean value;

    public boolean getValue() {
        return value;
    }

    public void setValue(boolean value) {
        this.value = value;
    }

    @Override
    public Object shown() {
        return value;
    }
}
