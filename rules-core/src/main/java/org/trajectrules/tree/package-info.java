/** JSON and YAML text as a tree whose every value knows its line, and the faults found in it. */
@NullMarked
package org.trajectrules.tree;

import org.jspecify.annotations.NullMarked;
