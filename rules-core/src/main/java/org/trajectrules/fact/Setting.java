package org.trajectrules.fact;

/**
 * The way chosen where the law is silent or its texts disagree, filled from {@code choices.yaml} for the day judged.
 * A rule file declares a subtype for each: {@code declare CodeOfAnEarlierYear extends Setting end}.
 */
public class Setting extends Parameter {

    /** The ways a situation can be taken. */
    public enum Option {
        /** The criterion is met. */
        MET,
        /** The criterion is not met. */
        NOT_MET,
        /** Nobody knows: the decision is undetermined, as an open question. */
        UNDETERMINED
    }

    private Option value = Option.UNDETERMINED;

    public Option getValue() {
        return value;
    }

    public void setValue(Option value) {
        this.value = value;
    }

    @Override
    public Object shown() {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
