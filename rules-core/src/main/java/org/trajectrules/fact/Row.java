package org.trajectrules.fact;

/** A parameter of several columns, one row of a table; the rule file declares the columns. */
public class Row extends Parameter {}
