/** A rule pack as data: topics, editions, criteria, parameters, choices, sources and texts. Runs nothing. */
@NullMarked
package org.trajectrules.pack;

import org.jspecify.annotations.NullMarked;
