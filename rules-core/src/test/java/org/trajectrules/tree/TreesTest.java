package org.trajectrules.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    private static final String JSON = "{\n \"name\": \"a\",\n \"list\": [\n  1,\n  2.50\n ],\n \"none\": null\n}\n";
    private static final String YAML = "name: a\nlist:\n  - 1\n  - 2.50\nnone:\n";

    private static Node read(String file, String text) {
        return Trees.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> faults(String file, byte[] content) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> Trees.read(file, content));
        assertThat(refused).as("a fault in %s", file).isNotNull();
        return refused.faults();
    }

    private static List<Fault> faults(String file, String text) {
        return faults(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Node.Scalar scalar(String yaml) {
        return (Node.Scalar)
                ((Node.Group) read("x.yaml", "key: " + yaml + "\n")).fields().get("key");
    }

    @Test
    void every_value_of_json_knows_its_line() {
        Node.Group root = (Node.Group) read("x.json", JSON);
        assertThat(root.line()).isEqualTo(1);
        assertThat(root.get("name")).isEqualTo(new Node.Scalar(2, "a", Node.Kind.TEXT));
        assertThat(root.get("list"))
                .isEqualTo(new Node.Sequence(
                        3,
                        List.of(
                                new Node.Scalar(4, "1", Node.Kind.NUMBER),
                                new Node.Scalar(5, "2.50", Node.Kind.NUMBER))));
        assertThat(root.get("none")).isEqualTo(new Node.Scalar(7, "", Node.Kind.NONE));
        assertThat(root.get("other")).isNull();
    }

    @Test
    void every_value_of_yaml_knows_its_line() {
        Node.Group root = (Node.Group) read("x.yaml", YAML);
        assertThat(root.get("name")).isEqualTo(new Node.Scalar(1, "a", Node.Kind.TEXT));
        assertThat(((Node.Sequence) root.fields().get("list")).items())
                .containsExactly(
                        new Node.Scalar(3, "1", Node.Kind.NUMBER), new Node.Scalar(4, "2.50", Node.Kind.NUMBER));
        assertThat(root.fields()).containsOnlyKeys("name", "list", "none");
    }

    @Test
    void a_name_that_ends_in_json_is_json_in_any_case_and_any_other_is_yaml() {
        assertThat(faults("x.JSON", "name: a")).hasSize(1);
        assertThat(read("x.txt", "name: a")).isInstanceOf(Node.Group.class);
    }

    @ParameterizedTest(name = "{0} is true: {1}")
    @CsvSource({
        "true, true",
        "True, true",
        "yes, true",
        "Yes, true",
        "on, true",
        "false, false",
        "no, false",
        "off, false",
    })
    void every_word_of_yaml_for_true_is_true(String word, boolean truth) {
        Node.Scalar value = scalar(word);
        assertThat(value.kind()).isEqualTo(Node.Kind.TRUTH);
        assertThat(value.isTrue()).isEqualTo(truth);
        assertThat(value.text()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yes\"", "yess", "1", "'true'", "y", "n"})
    void a_quoted_or_other_word_is_no_truth_value(String word) {
        assertThat(scalar(word).kind()).isNotEqualTo(Node.Kind.TRUTH);
        assertThat(scalar(word).isTrue()).isFalse();
    }

    @Test
    void nothing_is_no_value() {
        assertThat(read("x.yaml", "")).isEqualTo(new Node.Scalar(1, "", Node.Kind.NONE));
        assertThat(scalar("~").isNull()).isTrue();
        assertThat(scalar("~").what()).isEqualTo("nothing");
        assertThat(scalar("a").what()).isEqualTo("a value");
    }

    @Test
    void every_name_that_stands_twice_is_told_with_its_line() {
        assertThat(faults("x.yaml", "a: 1\nb:\n  c: 1\n  c: 2\na: 2\n"))
                .extracting(Fault::message)
                .containsExactly(
                        "x.yaml:4: the field c stands twice\n  Maybe one of the two is a slip: keep one.",
                        "x.yaml:5: the field a stands twice\n  Maybe one of the two is a slip: keep one.");
        assertThat(faults("x.json", "{\"a\": 1,\n\"a\": 1}"))
                .extracting(Fault::line)
                .containsExactly(2);
    }

    @Test
    void one_file_holds_one_document() {
        assertThat(faults("x.yaml", "a: 1\n---\nb: 2\n"))
                .containsExactly(
                        new Fault("x.yaml", 3, "more follows after the end", "one file holds one document: split it."));
        assertThat(faults("x.json", "{}\n{}")).extracting(Fault::line).containsExactly(2);
    }

    @Test
    void text_that_cannot_be_read_is_a_fault_with_its_line() {
        assertThat(faults("x.json", "{\n \"a\": 1\n \"b\": 2\n}"))
                .extracting(Fault::line)
                .containsExactly(3);
        assertThat(faults("x.yaml", "a: 1\nb: [1, 2\nc: 3\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isBetween(2, 3))
                .satisfies(fault ->
                        assertThat(fault.message()).startsWith("x.yaml:").contains(": not readable: "));
        assertThat(faults("x.yaml", "a: \"unclosed\n")).hasSize(1);
        assertThat(faults("x.yaml", "a: *nowhere\nb: &x 1\n\tc: 2")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.yaml"})
    void bytes_that_are_no_text_are_a_fault_and_no_other_exception(String file) {
        byte[] latin = "{\"a\": \"caf\u00e9 \"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(file, latin)).hasSize(1);
        assertThat(faults(file, new byte[] {'{', (byte) 0xff, (byte) 0xfe, 0, '}'}))
                .hasSize(1);
        assertThat(faults(file, new byte[] {(byte) 0xc3, (byte) 0x28})).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.yaml"})
    void a_tree_without_end_is_a_fault_and_no_overflow(String file) {
        assertThat(faults(file, "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void a_fault_without_line_names_the_file_alone() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> {
                    throw new FaultException(List.of(new Fault("a", 0, "b (1)", "c."), new Fault("d", 2, "e", "f.")));
                })
                .withMessage("a: b (1)\n  Maybe c.\nd:2: e\n  Maybe f.");
    }
}
