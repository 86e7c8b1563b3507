package org.trajectrules.json;

import org.trajectrules.fact.Fact;
import org.trajectrules.tree.Node;

/** Finds the fact that a reference names. */
interface Follow {

    /** The fact of {@code type} that {@code node} names; what is wrong is reported, and gives one that says nothing. */
    Fact follow(String field, Class<?> type, Node node);
}
