package org.trajectrules.fact;

import java.math.BigDecimal;

/** A parameter that is an amount or a measured limit; an amount of money is in euro. */
public class Amount extends Parameter {

    private BigDecimal value = BigDecimal.ZERO;

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    @Override
    public Object shown() {
        return value;
    }
}
