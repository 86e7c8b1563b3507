package org.trajectrules.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rules decided, so that a decision can be made again to the same bytes.
 *
 * @param version version of the rule pack
 * @param hash SHA-256 over the pack's files, in hexadecimal
 * @param edition the edition that decided; {@code null} where none covers the day
 * @param checkedOn the day on which a person last checked the edition's parameters against the sources
 */
public record Stamp(
        String version,
        String hash,
        @Nullable String edition,
        @Nullable LocalDate checkedOn) {}
