package org.trajectrules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Source;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.Choice;
import org.trajectrules.pack.Criterion;
import org.trajectrules.pack.DecisionSpec;
import org.trajectrules.pack.Edition;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.ParameterSpec;
import org.trajectrules.pack.Variant;

/**
 * All that can be decided, on what grounds, and what cannot be executed. Days are written as 2024-01-31.
 *
 * @param packs the packs, with version and hash
 * @param decisions the decisions
 * @param parameters every parameter with its values
 * @param choices every choice with its settings
 * @param gaps law entries that are not executable, with the reason
 */
public record Catalogue(
        List<PackEntry> packs,
        List<DecisionEntry> decisions,
        List<ParameterEntry> parameters,
        List<ChoiceEntry> choices,
        Map<String, String> gaps) {

    /** A pack. */
    public record PackEntry(String id, String version, String hash, List<String> languages) {}

    /** A decision, and the days between which it is made. */
    public record DecisionEntry(
            String id, List<String> acts, String coveredFrom, String coveredUntil, List<VariantEntry> variants) {}

    /** A variant of a decision. */
    public record VariantEntry(String id, List<EditionEntry> editions) {}

    /** An edition: criteria in the order in which they are told, parameters and choices by name. */
    public record EditionEntry(
            String id,
            String from,
            String until,
            String checkedOn,
            List<CriterionEntry> criteria,
            List<String> parameters,
            List<String> choices) {}

    /** A criterion with its best rank. */
    public record CriterionEntry(String id, String title, String rank, List<SourceEntry> sources) {}

    /** A source of a criterion. */
    public record SourceEntry(String id, String rank, String title) {}

    /** A parameter. */
    public record ParameterEntry(
            String name, String description, String unit, String checkedOn, List<ValueEntry> values) {}

    /** A value of a parameter from a day on; none where it is not known. */
    public record ValueEntry(
            String from,
            List<Map<String, String>> value,
            String source,
            @Nullable String choice) {}

    /** A choice: its settings, and the parameters that rest on it; with neither it is a note on findings. */
    public record ChoiceEntry(
            String id, String about, String chosen, List<SettingEntry> settings, List<String> parameters) {}

    /** A setting of a choice. */
    public record SettingEntry(String name, List<String> options, Map<String, String> values) {}

    static Catalogue of(List<Engine> engines) {
        List<Pack> packs = engines.stream().map(Engine::pack).toList();
        Map<String, String> gaps = new TreeMap<>();
        packs.forEach(pack -> pack.topics().forEach(topic -> topic.gaps()
                .forEach((id, reason) -> gaps.merge(id, reason, (one, two) -> one + "; " + two))));
        return new Catalogue(
                packs.stream()
                        .map(pack -> new PackEntry(pack.id(), pack.version(), pack.hash(), pack.languages()))
                        .toList(),
                engines.stream()
                        .flatMap(engine ->
                                engine.pack().decisions().stream().map(decision -> decision(engine, decision)))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.topics().stream())
                        .flatMap(topic -> topic.parameters().values().stream())
                        .map(Catalogue::parameter)
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.choices().values().stream().map(choice -> choice(pack, choice)))
                        .toList(),
                gaps);
    }

    private static DecisionEntry decision(Engine engine, DecisionSpec decision) {
        return new DecisionEntry(
                decision.id(),
                decision.acts().stream().map(Enum::name).toList(),
                decision.covered().first().toString(),
                decision.covered().last().toString(),
                decision.variants().stream()
                        .map(variant -> variant(engine, variant))
                        .toList());
    }

    private static VariantEntry variant(Engine engine, Variant variant) {
        return new VariantEntry(
                variant.id(),
                variant.editions().stream()
                        .map(edition -> edition(engine, edition))
                        .toList());
    }

    private static EditionEntry edition(Engine engine, Edition edition) {
        Engine.Grounds grounds = engine.grounds(edition);
        return new EditionEntry(
                edition.id(),
                edition.period().first().toString(),
                edition.period().last().toString(),
                edition.checkedOn().toString(),
                edition.criteria().stream()
                        .map(id -> criterion(engine.pack().criterion(id).orElseThrow()))
                        .toList(),
                grounds.parameters(),
                grounds.choices());
    }

    private static CriterionEntry criterion(Criterion criterion) {
        List<Source> sources = criterion.sources();
        return new CriterionEntry(
                criterion.id(),
                criterion.title(),
                sources.get(0).rank().name(),
                sources.stream()
                        .map(source ->
                                new SourceEntry(source.id(), source.rank().name(), source.title()))
                        .toList());
    }

    private static ParameterEntry parameter(ParameterSpec parameter) {
        return new ParameterEntry(
                parameter.name(),
                parameter.description(),
                parameter.unit(),
                parameter.checkedOn().toString(),
                parameter.values().entrySet().stream()
                        .map(entry -> new ValueEntry(
                                entry.getKey().toString(),
                                entry.getValue().rows().stream()
                                        .map(Catalogue::row)
                                        .toList(),
                                entry.getValue().source(),
                                entry.getValue().choice()))
                        .toList());
    }

    private static Map<String, String> row(Map<String, org.trajectrules.tree.Node.Scalar> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().text(), (a, b) -> a, TreeMap::new));
    }

    private static ChoiceEntry choice(Pack pack, Choice choice) {
        return new ChoiceEntry(
                choice.id(),
                choice.about(),
                choice.chosen(),
                choice.settings().values().stream()
                        .map(setting -> new SettingEntry(
                                setting.name(),
                                setting.options().stream()
                                        .map(option -> lower(option.name()))
                                        .toList(),
                                setting.values().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                entry -> entry.getKey().toString(),
                                                entry -> lower(entry.getValue().name()),
                                                (a, b) -> a,
                                                TreeMap::new))))
                        .toList(),
                pack.topics().stream()
                        .flatMap(topic -> topic.parameters().values().stream())
                        .filter(parameter -> parameter.values().values().stream()
                                .anyMatch(value -> choice.id().equals(value.choice())))
                        .map(ParameterSpec::name)
                        .toList());
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    /** The catalogue as indented JSON. */
    public String toJson() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
