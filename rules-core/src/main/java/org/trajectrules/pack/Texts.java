package org.trajectrules.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of one language.
 *
 * @param language such as {@code nl}
 * @param decisions names of decisions, by id
 * @param criteria sentences by criterion, then by situation: met, not_met, unknown, open, not_yet
 * @param advice sentences of advice, by id
 * @param choices what is not known, by choice
 * @param terms words for constants, lists and fields
 * @param frame sentences of the frame: granted, refused, undetermined and the causes
 */
public record Texts(
        String language,
        Map<String, String> decisions,
        Map<String, Map<String, String>> criteria,
        Map<String, String> advice,
        Map<String, String> choices,
        Map<String, String> terms,
        Map<String, String> frame) {

    /** The word for a constant, list or field; the name itself where there is none. */
    public String term(String name) {
        return terms.getOrDefault(name, name);
    }

    /** A sentence of the frame, by its name in any case; the name itself where there is none. */
    public String word(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return frame.getOrDefault(key, key);
    }

    /** The sentence of a criterion in the first of the situations for which there is one. */
    public Optional<String> sentence(String criterion, String... situations) {
        Map<String, String> sentences = criteria.getOrDefault(criterion, Map.of());
        for (String situation : situations) {
            if (sentences.containsKey(situation)) {
                return Optional.of(sentences.get(situation));
            }
        }
        return Optional.empty();
    }
}
