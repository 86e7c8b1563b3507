/** What a decision is: findings with evidence, the entitlement, what is missing. Plain values, checked where made. */
@NullMarked
package org.trajectrules.decision;

import org.jspecify.annotations.NullMarked;
