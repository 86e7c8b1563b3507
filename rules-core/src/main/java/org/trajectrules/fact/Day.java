package org.trajectrules.fact;

import java.time.LocalDate;

/** A parameter that is a day. */
public class Day extends Parameter {

    private LocalDate value = LocalDate.MIN;

    public LocalDate getValue() {
        return value;
    }

    public void setValue(LocalDate value) {
        this.value = value;
    }

    @Override
    public Object shown() {
        return value;
    }
}
