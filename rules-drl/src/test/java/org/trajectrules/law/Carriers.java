package org.trajectrules.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trajectrules.engine.Engine;
import org.trajectrules.pack.Pack;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.testkit.Scenario;

/** What carries the law in the pack, each with the scenario files that hold it. */
final class Carriers {

    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"(.*?)^end", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MATCHED = Pattern.compile("\\b([A-Z]\\w+)\\(");

    /** What a scenario asserts, and what else it meets. */
    private record Shown(String file, Set<String> asserted, Set<String> met) {}

    private final Entries entries;
    private final Set<String> criteria = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final List<Shown> shown;

    Carriers(Pack pack, Entries entries, List<Scenario> scenarios) {
        this.entries = entries;
        pack.topics().forEach(topic -> {
            criteria.addAll(topic.criteria().keySet());
            names.addAll(topic.parameters().keySet());
        });
        names.addAll(criteria);
        names.addAll(pack.choices().keySet());
        pack.texts().values().forEach(texts -> texts.advice().keySet().forEach(id -> names.add(advice(id))));
        Map<String, Set<String>> parameters = parametersByRule(pack);
        shown = scenarios.stream().map(scenario -> shown(scenario, parameters)).toList();
    }

    private static Map<String, Set<String>> parametersByRule(Pack pack) {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (String text : PackFiles.in(Law.SOURCES).drl().values()) {
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                rules.put(
                        rule.group(1),
                        MATCHED.matcher(rule.group(2))
                                .results()
                                .map(found -> found.group(1))
                                .filter(name -> pack.parameter(name).isPresent())
                                .collect(Collectors.toSet()));
            }
        }
        return rules;
    }

    private static Shown shown(Scenario scenario, Map<String, Set<String>> parameters) {
        Engine.Run run = Law.SHIPPED.run(scenario.question(), scenario.dossier());
        Set<String> met = new TreeSet<>();
        run.fired().forEach(rule -> met.addAll(parameters.getOrDefault(rule, Set.of())));
        run.decision().findings().forEach(finding -> met.addAll(finding.choices()));
        run.decision().advice().forEach(advice -> met.add(advice(advice.id())));
        String file = scenario.file().replace('\\', '/').replace(".yaml", "");
        return new Shown(file, scenario.because().keySet(), met);
    }

    private static String advice(String id) {
        return "advice " + id;
    }

    Set<String> names() {
        return names;
    }

    Set<String> criteria() {
        return criteria;
    }

    /**
     * The files with a scenario that asserts a criterion of the entry. Where none that carries it is its own: that
     * asserts one that carries it and meets, of the parameters, choices and advice beside it, one too.
     */
    List<String> scenarios(String entry, List<String> carriers) {
        List<String> lent = carriers.stream().filter(criteria::contains).toList();
        List<String> own =
                lent.stream().filter(id -> entries.of(id).equals(entry)).toList();
        List<String> others =
                carriers.stream().filter(name -> !criteria.contains(name)).toList();
        return shown.stream()
                .filter(each -> own.isEmpty()
                        ? anyOf(lent, each.asserted) && anyOf(others, each.met) && !carriers.isEmpty()
                        : anyOf(own, each.asserted))
                .map(Shown::file)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean anyOf(List<String> wanted, Set<String> there) {
        return wanted.isEmpty() || wanted.stream().anyMatch(there::contains);
    }
}
