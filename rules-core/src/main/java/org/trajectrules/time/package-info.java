/** Days, years and terms of the law. Knows nothing of dossiers or decisions. */
@NullMarked
package org.trajectrules.time;

import org.jspecify.annotations.NullMarked;
