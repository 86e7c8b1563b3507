package org.trajectrules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trajectrules.decision.Source;

/**
 * A rule pack as data.
 *
 * @param id its id
 * @param version its version
 * @param hash SHA-256 over its files
 * @param languages the languages it speaks, the first by default
 * @param topics its topics
 * @param choices its choices, by id
 * @param sources its sources, by id
 * @param texts its texts, by language
 * @param files its files
 */
public record Pack(
        String id,
        String version,
        String hash,
        List<String> languages,
        List<Topic> topics,
        Map<String, Choice> choices,
        Map<String, Source> sources,
        Map<String, Texts> texts,
        PackFiles files) {

    public Optional<DecisionSpec> decision(String id) {
        return decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** Every decision, in the order of topics and of their files. */
    public List<DecisionSpec> decisions() {
        return topics.stream().flatMap(topic -> topic.decisions().stream()).toList();
    }

    /** The criterion with {@code id}, of whatever topic. */
    public Optional<Criterion> criterion(String id) {
        return topics.stream()
                .map(topic -> topic.criteria().get(id))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The parameter with {@code name}, of whatever topic. */
    public Optional<ParameterSpec> parameter(String name) {
        return topics.stream()
                .map(topic -> topic.parameters().get(name))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
