package org.trajectrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trajectrules.decision.Source;
import org.trajectrules.pack.Pack;

/** The accounting of the law and the catalogue say the same: no entry without a row, nothing that carries none. */
class AccountingTest {

    private static final Pattern HEADING = Pattern.compile("^## (\\S+) (.+)$");
    private static final Pattern ENTRY = Pattern.compile("(?:OT-|VT-|R)\\d+[a-z]?");
    private static final String ENTRIES_OF_SOURCE = "- Law entries:";

    private static final Pack PACK = Law.SHIPPED.pack();
    private static final Map<String, String> GAPS = new TreeMap<>();
    private static final Map<String, Row> ROWS = new TreeMap<>();
    private static List<String> lines = List.of();
    private static Entries entries = new Entries(List.of(), Set.of());
    private static Carriers carriers = new Carriers(PACK, entries, List.of());

    @BeforeAll
    static void read() throws IOException {
        entries = Entries.read();
        carriers = new Carriers(PACK, entries, Law.SCENARIOS);
        PACK.topics().forEach(topic -> GAPS.putAll(topic.gaps()));
        lines = Files.readAllLines(Row.TABLE);
        lines.stream().filter(Row::is).map(Row::of).forEach(row -> ROWS.put(row.entry(), row));
    }

    @Test
    void every_entry_has_one_row_and_every_row_an_entry() {
        assertThat(lines.stream().filter(Row::is).map(line -> Row.of(line).entry()))
                .as("rows of docs/law/accounting.md, against law-entries.txt")
                .containsExactlyElementsOf(entries.inOrder());
    }

    @Test
    void every_criterion_stands_in_the_row_of_its_entry() {
        Map<String, String> lost = new TreeMap<>();
        for (String criterion : carriers.criteria()) {
            String entry = entries.of(criterion);
            Row row = ROWS.get(entry);
            if (row == null || !row.carriers().contains(criterion)) {
                lost.put(criterion, "add it to what carries " + entry);
            }
        }
        assertThat(lost).as("criteria without an entry").isEmpty();
    }

    @Test
    void every_parameter_choice_and_advice_stands_in_a_row() {
        Set<String> lost = new TreeSet<>(carriers.names());
        ROWS.values().forEach(row -> row.carriers().forEach(lost::remove));
        assertThat(lost).as("in no row of docs/law/accounting.md").isEmpty();
    }

    @Test
    void everything_a_row_names_exists() {
        Map<String, List<String>> unknown = new TreeMap<>();
        ROWS.forEach((entry, row) -> unknown.put(
                entry,
                row.carriers().stream()
                        .filter(name -> !carriers.names().contains(name))
                        .toList()));
        unknown.values().removeIf(List::isEmpty);
        assertThat(unknown)
                .as("neither criterion, parameter, choice nor advice")
                .isEmpty();
    }

    @Test
    void scenarios_and_reasons_are_those_of_the_catalogue() throws IOException {
        List<String> computed = lines.stream()
                .map(line -> Row.is(line) ? computed(Row.of(line)).line() : line)
                .toList();
        Files.write(Path.of("target/accounting.md"), computed);
        Map<String, String> differ = new TreeMap<>();
        ROWS.forEach((entry, row) -> {
            Row right = computed(row);
            if (!right.equals(row)) {
                differ.put(entry, "write: " + right.line());
            }
        });
        assertThat(differ)
                .as("rows that differ; rules-drl/target/accounting.md has the table as it should read")
                .isEmpty();
    }

    @Test
    void a_row_is_carried_and_shown_or_says_why_not() {
        Set<String> bare = new TreeSet<>();
        ROWS.forEach((entry, row) -> {
            boolean carried = !row.carriers().isEmpty();
            boolean shown = !computed(row).scenarios().isEmpty();
            if (row.says().isEmpty() || (carried ? !shown : !GAPS.containsKey(entry))) {
                bare.add(entry);
            }
        });
        assertThat(bare)
                .as("neither carried with a scenario nor under gaps of a topic")
                .isEmpty();
    }

    @Test
    void every_gap_is_an_entry() {
        assertThat(GAPS.keySet()).isSubsetOf(entries.inOrder());
    }

    @Test
    void a_rule_named_for_an_entry_carries_it() {
        Set<String> bare = new TreeSet<>();
        PACK.decisions().forEach(decision -> decision.variants()
                .forEach(variant -> variant.editions().forEach(edition -> Law.SHIPPED.rules(edition).stream()
                        .filter(rule -> {
                            Row row = ROWS.get(entries.of(rule.split(" ", 2)[0]));
                            return row == null || row.carriers().isEmpty();
                        })
                        .forEach(bare::add))));
        assertThat(bare)
                .as("rules of which no row says that they carry its entry")
                .isEmpty();
    }

    @Test
    void every_choice_is_there_and_rests_under_a_decision() {
        assertThat(PACK.choices().keySet()).isEqualTo(entries.choices());
        Set<String> unused = new TreeSet<>(entries.choices());
        PACK.decisions().forEach(decision -> decision.variants().forEach(variant -> variant.editions()
                .forEach(edition -> Law.SHIPPED.grounds(edition).choices().forEach(unused::remove))));
        assertThat(unused).as("choices that no decision shows").isEmpty();
    }

    @Test
    void every_source_has_a_heading_and_every_heading_a_source() throws IOException {
        Map<String, String> headings = new TreeMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String line : sourcePages()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                assertThat(headings.put(heading.group(1), heading.group(2)))
                        .as(line)
                        .isNull();
            } else if (line.startsWith(ENTRIES_OF_SOURCE)) {
                ENTRY.matcher(line).results().map(found -> found.group()).forEach(unknown::add);
            }
        }
        assertThat(headings)
                .isEqualTo(PACK.sources().values().stream().collect(Collectors.toMap(Source::id, Source::title)));
        entries.inOrder().forEach(unknown::remove);
        assertThat(unknown)
                .as("entries that a source names, and that do not exist")
                .isEmpty();
    }

    private static List<String> sourcePages() throws IOException {
        try (Stream<Path> pages = Files.list(Row.TABLE.getParent())) {
            List<String> all = new ArrayList<>();
            for (Path page : pages.filter(file -> file.toString().endsWith("-sources.md"))
                    .toList()) {
                all.addAll(Files.readAllLines(page));
            }
            return all;
        }
    }

    private static Row computed(Row row) {
        return row.with(carriers.scenarios(row.entry(), row.carriers()), GAPS.getOrDefault(row.entry(), ""));
    }
}
