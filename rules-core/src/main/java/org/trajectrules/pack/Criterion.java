package org.trajectrules.pack;

import java.util.List;
import java.util.Set;
import org.trajectrules.decision.Source;
import org.trajectrules.decision.Verdict;

/**
 * A condition of the law, told the same way wherever a decision asks it.
 *
 * @param id the law entry, with a letter where one entry holds several, such as {@code OT-01a}
 * @param title what it asks, for the catalogue
 * @param sources where it comes from, best rank first
 * @param never verdicts that it cannot have
 */
public record Criterion(String id, String title, List<Source> sources, Set<Verdict> never) {}
