package org.trajectrules.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.FactList;

/**
 * What a group must say for itself.
 *
 * @param what what the group is, for a message
 * @param id whether it must have an id
 * @param day the day it has where it names none; {@code null} where it must name one
 */
record Needs(String what, boolean id, @Nullable LocalDate day) {

    /** An item of a list has an id and a day: a missing one could lower a count and grant. */
    static Needs itemOf(FactList list) {
        return new Needs("an item of " + list.fileName(), true, null);
    }

    /** An act written in its question. */
    static Needs act(LocalDate day) {
        return new Needs("the act", false, day);
    }

    static Needs nothing(String what) {
        return new Needs(what, false, LocalDate.MIN);
    }
}
