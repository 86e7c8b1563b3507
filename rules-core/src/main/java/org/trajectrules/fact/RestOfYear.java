package org.trajectrules.fact;

/**
 * What the record says of the calendar year after the day judged. What comes after that day is not seen otherwise.
 *
 * @param recorded whether the record speaks for the whole of it; true on 31 December
 */
public record RestOfYear(boolean recorded) {}
