/** The command line {@code traject}, and samples that embed the library. */
@NullMarked
package org.trajectrules.examples;

import org.jspecify.annotations.NullMarked;
