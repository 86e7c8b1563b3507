package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Session;
import org.trajectrules.json.DecisionRecord;
import org.trajectrules.json.Replay;
import org.trajectrules.json.ReplayWriter;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

class RecordsTest {

    private static final String SECRET = "pseudonym-7";
    private static final Rulebook RULEBOOK = Rulebook.load(MiniPack.original());
    private static final Session LAST = Facts.education("s3", "2024-01-12");
    private static final Question QUESTION =
            Question.of("sums.small").on(Facts.day("2024-01-12")).about(LAST);
    private static final Dossier DOSSIER = Dossier.builder()
            .recordedUntil(Facts.day("2024-02-01"))
            .patient(new Patient(SECRET, Facts.day("1951-11-23"), null, null, null))
            .list(FactList.SESSIONS, List.of(Facts.education("s1", "2024-01-10"), LAST))
            .questions(List.of(QUESTION, QUESTION))
            .build();
    private static final DecisionRecord RECORD = RULEBOOK.record(QUESTION, DOSSIER, Locale.ENGLISH);

    @TempDir
    private Path folder;

    private static List<Replay> replay(Rulebook rulebook, String json) {
        return rulebook.replay("r.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Replay only(Rulebook rulebook, String json) {
        List<Replay> replays = replay(rulebook, json);
        assertThat(replays).hasSize(1);
        return replays.get(0);
    }

    @Test
    void the_same_rules_and_input_give_the_same_bytes() {
        Replay replay = only(RULEBOOK, RECORD.toJson());
        assertThat(replay.result()).isEqualTo(Replay.Result.SAME);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.present().toJson()).isEqualTo(RECORD.toJson());
        assertThat(replay.recorded()).isEqualTo(RECORD);
    }

    @Test
    void a_record_holds_pack_language_question_dossier_and_answer() {
        assertThat(RECORD.toJson())
                .startsWith("{\n  \"schemaVersion\" : 1,\n  \"pack\" : {\n    \"id\" : \"folder\",\n")
                .contains("\"hash\" : \"" + RULEBOOK.packs().get(0).hash() + "\"")
                .contains("\"language\" : \"en\"", "\"act\" : \"s3\"", "\"summary\" : \"Small sums: granted.\"")
                .doesNotContain("\"questions\"", "\"file\"");
    }

    @Test
    void several_records_are_one_array() {
        List<Replay> replays = replay(RULEBOOK, DecisionRecord.toJson(List.of(RECORD, RECORD)));
        assertThat(replays).extracting(Replay::result).containsExactly(Replay.Result.SAME, Replay.Result.SAME);
        assertThat(replay(RULEBOOK, "[]")).isEmpty();
    }

    @Test
    void an_answer_that_was_changed_is_seen() {
        Replay replay = only(RULEBOOK, RECORD.toJson().replace("\"GRANTED\"", "\"REFUSED\""));
        assertThat(replay.result()).isEqualTo(Replay.Result.OTHER_ANSWER);
        assertThat(replay.differences()).containsExactly("outcome");
    }

    @Test
    void a_dossier_that_was_changed_gives_another_answer() {
        Replay replay = only(RULEBOOK, RECORD.toJson().replace("\"2024-01-10\"", "\"2024-01-13\""));
        assertThat(replay.result()).isEqualTo(Replay.Result.OTHER_ANSWER);
        assertThat(replay.differences()).containsExactly("findings");
    }

    @Test
    void other_rules_say_so_and_whether_their_answer_differs() {
        Rulebook reworded = Rulebook.load(MiniPack.copiedTo(folder.resolve("a"))
                .spoiled("choices.yaml", "applied", "applied still")
                .folder());
        Replay alike = only(reworded, RECORD.toJson());
        assertThat(alike.result()).isEqualTo(Replay.Result.OTHER_PACK);
        assertThat(alike.recorded().hash()).isEqualTo(RULEBOOK.packs().get(0).hash());
        assertThat(alike.present().hash()).isEqualTo(reworded.packs().get(0).hash());
        assertThat(alike.differences()).isEmpty();

        Rulebook stricter = Rulebook.load(MiniPack.copiedTo(folder.resolve("b"))
                .spoiled("sums/parameters.yaml", "value: 2,", "value: 1,")
                .folder());
        Replay other = only(stricter, RECORD.toJson());
        assertThat(other.result()).isEqualTo(Replay.Result.OTHER_PACK);
        assertThat(other.differences()).contains("outcome", "summary", "findings");
        assertThat(other.present().answer()).contains("\"outcome\" : \"REFUSED\"");
        assertThat(new ReplayWriter().add("r.json", other).toJson())
                .contains(
                        "\"result\" : \"OTHER_PACK\"",
                        other.recorded().hash(),
                        other.present().hash())
                .contains("\"outcome\" : \"REFUSED\"")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion" : 1,\\n  "pack" | "schemaVersion" : 2,\\n  "pack" | schemaVersion (2) is not 1
            "language" : "en"    | "language" : "xx"    | language (xx) of a record is not spoken by its rules
            "language"           | "lang"               | unknown field (lang) of a record
            "language" : "en",   |                      | language of a record is missing
            "answer" : {         | "answer" : 3, "x" : { | answer (3) is not a group of fields
            "sums.small",\\n    "on" | "sums.big",\\n    "on" | decision (sums.big) is not in the catalogue
            "kind" : "EDUCATION" | "kind" : "EDUCATOIN" | kind (EDUCATOIN) is not known
            "act" : "s3"         | "act" : "pseudonym-7" | act (withheld) is not among the sessions
            "recordedUntil"      | "questions" : [ ], "recordedUntil" | questions of the dossier of a record
            """)
    void a_bad_record_is_told_by_field_and_value(String before, String after, String told) {
        String from = before.replace("\\n", "\n");
        String bad = RECORD.toJson().replace(from, after == null ? "" : after.replace("\\n", "\n"));
        assertThat(bad).isNotEqualTo(RECORD.toJson());
        FaultException refused = catchThrowableOfType(FaultException.class, () -> replay(RULEBOOK, bad));
        assertThat(refused.faults()).extracting(Fault::problem).contains(told);
        assertThat(refused)
                .hasMessageContaining("r.json")
                .hasMessageContaining("Maybe ")
                .hasMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3             | a record (3) is not a group of fields
            [ 3 ]         | a record (3) is not a group of fields
            {}            | dossier of a record is missing
            {"pack": {}}  | language of a record is missing
            """)
    void what_is_no_record_is_told(String json, String told) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> replay(RULEBOOK, json));
        assertThat(refused.faults()).extracting(Fault::problem).contains(told);
    }

    @Test
    void a_cut_hash_is_told() {
        String cut = RECORD.toJson().replaceFirst("\"hash\" : \"[0-9a-f]{4}", "\"hash\" : \"");
        FaultException refused = catchThrowableOfType(FaultException.class, () -> replay(RULEBOOK, cut));
        assertThat(refused).hasMessageContaining(") is no SHA-256");
    }

    @Test
    void what_would_not_replay_is_not_recorded_and_nothing_is_told_of_the_patient() {
        Question otherDay = QUESTION.on(Facts.day("2024-01-13"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULEBOOK.record(otherDay, DOSSIER, Locale.ENGLISH))
                .withMessage("the record of sums.small would read back as another question or dossier\n"
                        + "Maybe its act is asked on another day than its own, or an id stands twice?");
        assertThat(RECORD).hasToString("Record of sums.small on 2024-01-12");
    }
}
