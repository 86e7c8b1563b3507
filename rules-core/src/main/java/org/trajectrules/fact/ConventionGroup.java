package org.trajectrules.fact;

/** Group of the diabetes convention (1A to 3B until 2016-06-30, A to C1 from 2016-07-01). */
public enum ConventionGroup implements Coded {
    GROUP_1A("1A"),
    GROUP_1B("1B"),
    GROUP_2("2"),
    GROUP_3A("3A"),
    GROUP_3B("3B"),
    GROUP_A("A"),
    GROUP_B("B"),
    GROUP_C("C"),
    GROUP_C1("C1");

    private final String code;

    ConventionGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
