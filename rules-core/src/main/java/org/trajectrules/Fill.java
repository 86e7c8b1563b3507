package org.trajectrules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trajectrules.decision.Missing;
import org.trajectrules.fact.InvalidFactException;

/**
 * One way to fill in one thing that rules named as missing.
 *
 * @param named what they named
 * @param told what a user is told for it: the same, or that which brought the fact concerned into the dossier
 * @param brings ids of the facts that it brings into the dossier
 * @param change the change
 */
record Fill(Missing named, Missing told, List<String> brings, UnaryOperator<Posed> change) {

    /** The question and dossier with this filled in; empty where it cannot be so. */
    Optional<Posed> apply(Posed posed) {
        try {
            return Optional.of(change.apply(posed));
        } catch (InvalidFactException e) {
            return Optional.empty();
        }
    }
}
