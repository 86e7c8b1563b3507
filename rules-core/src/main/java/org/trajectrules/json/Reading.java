package org.trajectrules.json;

import java.util.List;
import org.trajectrules.fact.Dossier;
import org.trajectrules.tree.Fault;

/**
 * A dossier as read from a file.
 *
 * @param dossier the facts and questions
 * @param warnings what looks wrong and may yet be right, by line
 */
public record Reading(Dossier dossier, List<Fault> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
