/** Reads the dossiers of a caller: JSON or YAML in, facts and questions out, or everything that is wrong with the file. */
@NullMarked
package org.trajectrules.json;

import org.jspecify.annotations.NullMarked;
