package org.trajectrules.decision;

import java.util.List;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/**
 * The answer to a question, with its reasons. A value: equal for equal rules, question and dossier.
 *
 * <p>Example: {@code if (decision instanceof Refused refused) show(refused.findings());}
 */
public sealed interface Decision permits Granted, Refused, Undetermined {

    /** What was asked. */
    Question question();

    /** Of whom it was asked. */
    Dossier dossier();

    /** One finding a criterion, in the order in which the criteria are told. */
    List<Finding> findings();

    /** What is given; for a refusal, when it next could be. */
    Entitlement entitlement();

    /** Warnings and hints, which change no outcome. */
    List<Advice> advice();

    /** Which rules decided. */
    Stamp stamp();

    Outcome outcome();

    default boolean granted() {
        return outcome() == Outcome.GRANTED;
    }
}
