package org.trajectrules.json;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trajectrules.tree.FaultException;

class DossierGarbageTest {

    private static final int ROUNDS = 2_500;
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|(?<=: )[\\w.-]+");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "no",
            "-1",
            "3.5",
            "1e999999999",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"id\": {}}",
            "\"2023-02-29\"",
            "\"0000-00-00\"",
            "\"x'{|$1\"",
            "~",
            "!!binary x",
            "*a");
    private static final List<String> SCRAPS = List.of(
            "[",
            "}",
            ",",
            ":",
            "\"",
            "\u0000",
            "\u00ff\u00fe",
            "- ",
            "\n",
            "\t",
            "&a ",
            "*a",
            "---\n",
            "# ",
            "? ",
            "'",
            "%",
            "\\");

    @ParameterizedTest
    @ValueSource(strings = {"t9.json", "t9.yaml", "full.json"})
    void a_damaged_file_gives_a_reading_or_faults(String resource) {
        long seed = 20240210L;
        Random random = new Random(seed);
        byte[] sound = Samples.text(resource).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(sound, random);
            assertThatCode(() -> readOrRefuse(resource, damaged))
                    .as("%s, seed %d, round %d", resource, seed, round)
                    .doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(String fileName, byte[] content) {
        try {
            Samples.READER.read(fileName, content);
        } catch (FaultException expected) {
            if (expected.faults().isEmpty()) {
                throw new AssertionError("refused without a reason");
            }
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        StringBuilder text = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
        boolean readable = random.nextInt(4) > 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (readable) {
                exchangeValue(text, random);
            } else {
                damage(text, random);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts another value in the place of a name or value, so that most files stay readable. */
    private static void exchangeValue(StringBuilder text, Random random) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult old = values.get(random.nextInt(values.size()));
        String other = random.nextBoolean()
                ? values.get(random.nextInt(values.size())).group()
                : VALUES.get(random.nextInt(VALUES.size()));
        text.replace(old.start(), old.end(), other);
    }

    private static void damage(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() - 20);
        int to = from + random.nextInt(12);
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, SCRAPS.get(random.nextInt(SCRAPS.size())));
            case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
            default -> text.setCharAt(from, (char) random.nextInt(256));
        }
    }
}
