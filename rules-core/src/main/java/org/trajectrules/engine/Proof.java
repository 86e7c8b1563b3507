package org.trajectrules.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Cause;
import org.trajectrules.decision.Evidence;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Verdict;

/**
 * What one firing of one rule said about one criterion.
 *
 * @param verdict how it ended; {@code null} for a note, which adds a choice and evidence to whatever the others found
 */
record Proof(
        String criterion,
        String rule,
        @Nullable Verdict verdict,
        List<Evidence> evidence,
        Set<String> choices,
        @Nullable Cause cause,
        List<Missing> missing) {}
