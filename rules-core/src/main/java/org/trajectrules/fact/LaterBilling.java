package org.trajectrules.fact;

/**
 * A billing after the day judged, in the same calendar year, for the rules that take a code of any day of that year
 * (C-16).
 *
 * @param billing the billing
 */
public record LaterBilling(Billing billing) {}
