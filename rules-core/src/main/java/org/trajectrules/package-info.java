/** The front door: load a rulebook, ask it questions. */
@NullMarked
package org.trajectrules;

import org.jspecify.annotations.NullMarked;
