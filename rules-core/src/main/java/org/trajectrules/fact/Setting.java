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

    /** The way taken. No bean property: rule compilers cannot write the name of a nested type. */
    public Option option() {
        return value;
    }

    /** Whether nobody knows, as the setting stands. */
    public boolean undetermined() {
        return value == Option.UNDETERMINED;
    }

    /** Whether the criterion is met, as the setting stands. */
    public boolean grants() {
        return value == Option.MET;
    }

    public void take(Option option) {
        this.value = option;
    }

    @Override
    public Object shown() {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
