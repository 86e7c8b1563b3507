/**
 * Compiles a pack and runs a topic; the only room that imports Drools. Public are what rule files call
 * ({@link org.trajectrules.engine.Findings}, {@link org.trajectrules.engine.Tally}) and the door to the rest.
 */
@NullMarked
package org.trajectrules.engine;

import org.jspecify.annotations.NullMarked;
