package org.trajectrules;

import org.jspecify.annotations.Nullable;

/**
 * Something a patient has, or could have, on a day: a decision and what it is about. Of a decision on acts it is one
 * more act, in whichever of the forms that the pack lists is granted.
 *
 * <p>Example: {@code new Prospect("caretrajectory.renewal", "CARE_DIABETES")}.
 *
 * @param decision id of the decision
 * @param about {@code START_UP} or a kind of trajectory; {@code null} where it is plain
 */
public record Prospect(String decision, @Nullable String about) {}
