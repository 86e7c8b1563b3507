package org.trajectrules.fact;

/** Foot risk group (risicogroep, groupe de risque; OT-51). */
public enum FootRisk implements Coded {
    GROUP_0("0"),
    GROUP_1("1"),
    GROUP_2A("2A"),
    GROUP_2B("2B"),
    GROUP_3("3");

    private final String code;

    FootRisk(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
