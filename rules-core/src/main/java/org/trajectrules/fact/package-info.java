/**
 * What is known of a patient: one record a fact, the dossier that holds them, and the question asked of it. Knows no
 * file format and no rule engine. A component that is {@code null} is unknown, never "no".
 */
@NullMarked
package org.trajectrules.fact;

import org.jspecify.annotations.NullMarked;
