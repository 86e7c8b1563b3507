package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.trajectrules.decision.Source;
import org.trajectrules.fact.Setting;

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

    /** The days on which an edition, a parameter or a setting begins, or an edition has ended, in order. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        decisions().stream()
                .flatMap(decision -> decision.variants().stream())
                .flatMap(variant -> variant.editions().stream())
                .map(Edition::period)
                .forEach(period -> {
                    days.add(period.first());
                    days.add(period.last().plusDays(1));
                });
        topics.stream()
                .flatMap(topic -> topic.parameters().values().stream())
                .forEach(parameter -> days.addAll(parameter.values().keySet()));
        choices.values().stream()
                .flatMap(choice -> choice.settings().values().stream())
                .forEach(setting -> days.addAll(setting.values().keySet()));
        return days;
    }

    /**
     * The same pack with {@code option} as the value of a setting on every day; another hash, so that no decision is
     * taken for one of this pack.
     *
     * @throws IllegalArgumentException if no choice has that setting
     */
    public Pack choosing(String setting, Setting.Option option) {
        Map<String, Choice> others = new LinkedHashMap<>(choices);
        boolean known = others.entrySet().stream()
                .filter(entry -> entry.getValue().settings().containsKey(setting))
                .peek(entry -> entry.setValue(entry.getValue().choosing(setting, option)))
                .findFirst()
                .isPresent();
        if (!known) {
            throw new IllegalArgumentException(
                    "no choice has a setting (" + setting + ")\nMaybe choices.yaml spells it otherwise?");
        }
        String other = hash + " with " + setting + " " + option.name().toLowerCase(Locale.ROOT);
        return new Pack(id, version, other, languages, topics, others, sources, texts, files);
    }

    /** The parameter with {@code name}, of whatever topic. */
    public Optional<ParameterSpec> parameter(String name) {
        return topics.stream()
                .map(topic -> topic.parameters().get(name))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
