package org.trajectrules.pack;

import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.tree.Node;

/**
 * How a decision is asked of a patient on a day when nobody asks about a recorded act: what it is about and, where it
 * judges acts, one that stands for "one more".
 *
 * @param file the file in which it stands, for a message
 * @param about {@code START_UP} or a kind of trajectory; {@code null} where it is plain
 * @param kind the kind of act; {@code null} for none
 * @param act the fields of the act, as a question writes them, references written out; {@code null} for none
 */
public record Ask(
        String file, @Nullable String about, @Nullable ActKind kind, Node.@Nullable Group act) {}
