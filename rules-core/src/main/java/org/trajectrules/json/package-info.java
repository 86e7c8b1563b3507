/**
 * Reads the dossiers of a caller: JSON or YAML in, facts and questions out, or everything that is wrong with the file.
 * Writes dossiers, decisions and records of decisions.
 */
@NullMarked
package org.trajectrules.json;

import org.jspecify.annotations.NullMarked;
