package org.trajectrules.fact;

/** What a prescription says of the pathway it belongs to. */
public enum Label {
    CARE_DIABETES,
    CARE_KIDNEY,
    START_UP,
    SELF_CARE,
    PRE_TRAJECTORY
}
