package org.trajectrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trajectrules.decision.Rank;
import org.trajectrules.decision.Source;
import org.trajectrules.decision.Verdict;
import org.trajectrules.fact.ActKind;
import org.trajectrules.time.DateRange;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.Node;

/** Reads the {@code topic.yaml} and {@code parameters.yaml} of one topic. */
final class TopicReader {

    private final PackFiles files;
    private final String name;
    private final Map<String, Source> sources;
    private final List<Fault> faults;
    private final Fields fields;

    TopicReader(PackFiles files, String name, Map<String, Source> sources, List<Fault> faults) {
        this.files = files;
        this.name = name;
        this.sources = sources;
        this.faults = faults;
        this.fields = new Fields(files.shown(name + "/topic.yaml"), faults);
    }

    Topic read() {
        Map<String, ParameterSpec> parameters = new ParametersReader(files, name, sources, faults).read();
        Node root = files.tree(name + "/topic.yaml");
        Map<String, Node> top = fields.group(root, "topic.yaml", "criteria", "decisions", "gaps");
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        fields.group(top.get("criteria"), "criteria").forEach((id, node) -> criteria.put(id, criterion(id, node)));
        LocalDate checked = parameters.values().stream()
                .map(ParameterSpec::checkedOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<DecisionSpec> decisions = new ArrayList<>();
        fields.group(top.get("decisions"), "decisions")
                .forEach((id, node) -> decisions.add(decision(id, node, checked)));
        return new Topic(name, criteria, parameters, List.copyOf(decisions), fields.textMap(top.get("gaps"), "gaps"));
    }

    private Criterion criterion(String id, Node node) {
        Map<String, Node> group = fields.group(node, "criterion " + id, "title", "sources", "never");
        List<Source> cited = new ArrayList<>();
        fields.group(group.get("sources"), "sources of " + id).forEach((source, rank) -> {
            Source known = sources.get(source);
            if (known == null) {
                fields.fault(rank, "unknown source (" + source + ") of " + id, "add it to sources.yaml.");
            } else {
                fields.optionalText(rank, "rank")
                        .flatMap(text -> fields.constant(Rank.class, text, rank, "rank of " + source))
                        .ifPresent(value -> cited.add(new Source(source, value, known.title())));
            }
        });
        if (cited.isEmpty()) {
            fields.fault(node, "criterion (" + id + ") names no source", "add sources: { \"OT:S0\": seed }.");
        }
        cited.sort(Comparator.comparing(Source::rank).thenComparing(Source::id));
        Set<Verdict> never = EnumSet.noneOf(Verdict.class);
        for (Node item : fields.items(group.get("never"), "never of " + id)) {
            fields.optionalText(item, "never")
                    .flatMap(text -> fields.constant(Verdict.class, text, item, "never of " + id))
                    .ifPresent(never::add);
        }
        return new Criterion(id, fields.text(group.get("title"), node, "title of " + id), List.copyOf(cited), never);
    }

    private DecisionSpec decision(String id, Node node, LocalDate checked) {
        Map<String, Node> group = fields.group(
                node, "decision " + id, "acts", "of", "alternative", "judged", "scope", "entry", "asks", "variants");
        Set<ActKind> acts = EnumSet.noneOf(ActKind.class);
        for (Node item : fields.items(group.get("acts"), "acts of " + id)) {
            fields.optionalText(item, "acts")
                    .flatMap(text -> fields.constant(ActKind.class, text, item, "act of " + id))
                    .ifPresent(acts::add);
        }
        Judged judged = fields.optionalText(group.get("judged"), "judged of " + id)
                .flatMap(text -> fields.constant(Judged.class, text, node, "judged of " + id))
                .orElse(Judged.DAY);
        String scope = fields.optionalText(group.get("scope"), "scope of " + id).orElse(null);
        List<Variant> variants = new ArrayList<>();
        fields.group(group.get("variants"), "variants of " + id)
                .forEach((variant, editions) -> variants.add(variant(variant, editions, checked)));
        if (variants.isEmpty() || (scope == null) != (variants.size() == 1)) {
            fields.fault(
                    node,
                    "decision (" + id + ") has " + variants.size() + " variants and scope (" + scope + ")",
                    "several variants need a scope, the rule file that picks one; a single one needs none.");
        }
        checkRules(scope == null ? List.of() : List.of(scope), node);
        return new DecisionSpec(
                id,
                name,
                acts,
                judged,
                scope,
                List.copyOf(variants),
                Set.copyOf(fields.texts(group.get("of"), "of")),
                fields.optionalText(group.get("alternative"), "alternative of " + id)
                        .orElse(null),
                group.get("entry") instanceof Node.Scalar entry && entry.isTrue(),
                asks(id, group.get("asks"), acts));
    }

    private List<Ask> asks(String id, @Nullable Node node, Set<ActKind> acts) {
        List<Ask> asks = new ArrayList<>();
        for (Node item : fields.items(node, "asks of " + id)) {
            asks.add(ask(id, item, acts));
        }
        return asks.isEmpty() ? List.of(new Ask(fields.file(), null, null, null)) : List.copyOf(asks);
    }

    private Ask ask(String id, Node node, Set<ActKind> acts) {
        List<String> names = new ArrayList<>(List.of("about"));
        acts.forEach(kind -> names.add(fieldName(kind)));
        Map<String, Node> group = fields.group(node, "ask of " + id, names.toArray(String[]::new));
        String about = fields.optionalText(group.get("about"), "about").orElse(null);
        for (ActKind kind : acts) {
            if (group.get(fieldName(kind)) instanceof Node.Group act) {
                return new Ask(fields.file(), about, kind, act);
            }
        }
        return new Ask(fields.file(), about, null, null);
    }

    private static String fieldName(ActKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Variant variant(String id, Node node, LocalDate checked) {
        List<Edition> editions = new ArrayList<>();
        for (Node item : fields.items(node, "editions of " + id)) {
            editions.add(edition(item, checked));
        }
        editions.sort(Comparator.comparing(edition -> edition.period().first()));
        for (int i = 1; i < editions.size(); i++) {
            if (editions.get(i - 1).period().touches(editions.get(i).period())) {
                fields.fault(
                        node,
                        "two editions of " + id + " cover "
                                + editions.get(i).period().first(),
                        "end the earlier one the day before.");
            }
        }
        return new Variant(id, List.copyOf(editions));
    }

    private Edition edition(Node node, LocalDate checked) {
        Map<String, Node> group = fields.group(node, "edition", "from", "until", "rules", "criteria", "open");
        LocalDate from = fields.day(fields.text(group.get("from"), node, "from"), node, "from");
        LocalDate until = fields.optionalText(group.get("until"), "until")
                .map(text -> fields.day(text, node, "until"))
                .orElse(LocalDate.of(Math.max(checked.getYear(), 1), 12, 31));
        if (until.isBefore(from)) {
            fields.fault(
                    node,
                    "until (" + until + ") before from (" + from + ")",
                    "give it an until, or a parameter a later checked_on.");
            until = from;
        }
        List<String> rules = fields.texts(group.get("rules"), "rules");
        List<String> criteria = fields.texts(group.get("criteria"), "criteria");
        if (rules.isEmpty() || criteria.isEmpty()) {
            fields.fault(node, "an edition without rules or criteria", "name at least one of each.");
        }
        checkRules(rules, node);
        Map<String, String> open = new TreeMap<>(fields.textMap(group.get("open"), "open"));
        String id = rules.isEmpty() ? "" : rules.get(0);
        return new Edition(id, DateRange.of(from, until), rules, criteria, open, checked);
    }

    private void checkRules(@Nullable List<String> rules, Node node) {
        for (String rule : rules == null ? List.<String>of() : rules) {
            if (!files.has(rule.replace('.', '/') + ".drl")) {
                fields.fault(
                        node,
                        "no rule file (" + rule + ")",
                        "write topic.file, such as startup.patient for startup/patient.drl.");
            }
        }
    }
}
