/** For unit-test suites and rule authors: scenarios, assertions, seeded dossiers and checks of rule files. */
@NullMarked
package org.trajectrules.testkit;

import org.jspecify.annotations.NullMarked;
