package org.trajectrules.decision;

/**
 * Where a criterion comes from.
 *
 * @param id page and source, such as {@code OT:S0}
 * @param rank how much it weighs for this criterion
 * @param title the title of the page or act
 */
public record Source(String id, Rank rank, String title) {}
