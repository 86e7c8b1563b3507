package org.trajectrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Contract;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;

class DossierSchemaTest {

    private static final String TEXT = Samples.text("/org/trajectrules/dossier.schema.json");

    private final JsonNode schema;

    DossierSchemaTest() throws JsonProcessingException {
        schema = new ObjectMapper().readTree(TEXT);
    }

    static Stream<Class<?>> facts() {
        return Stream.concat(
                Arrays.stream(FactList.values()).map(FactList::type), Stream.of(Patient.class, Contract.class));
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private JsonNode definition(Class<?> type) {
        return schema.path("$defs").path(name(type));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.isNull() ? null : item.asText()));
        return texts;
    }

    private static List<String> fields(JsonNode group) {
        List<String> names = new ArrayList<>();
        group.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @MethodSource("facts")
    @ValueSource(classes = Question.class)
    void a_definition_has_the_fields_of_its_record_and_no_other(Class<?> type) {
        assertThat(fields(definition(type)))
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(definition(type).path("additionalProperties").isBoolean()).isTrue();
        assertThat(definition(type).path("additionalProperties").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_field_has_the_constants_and_the_type_of_its_component(Class<?> type) {
        for (Shape.Slot slot : Shape.of(type.asSubclass(Fact.class)).slots()) {
            JsonNode field = definition(type).path("properties").path(slot.name());
            JsonNode single = slot.many() ? field.path("items") : field;
            if (slot.constants().isEmpty()) {
                assertThat(typeOf(single)).as(slot.name()).isEqualTo(wanted(type, slot));
            } else {
                List<String> constants = new ArrayList<>(slot.constants().keySet());
                if (!slot.many()) {
                    constants.add(null);
                }
                assertThat(texts(single.path("enum"))).as(slot.name()).isEqualTo(constants);
            }
        }
    }

    private static String typeOf(JsonNode field) {
        JsonNode reference = field.findValue("$ref");
        return reference != null
                ? reference.asText().replace("#/$defs/", "").replace("dayOrNull", "day")
                : field.path("type").path(0).asText();
    }

    private static String wanted(Class<?> type, Shape.Slot slot) {
        return switch (slot.element().getSimpleName()) {
            case "String" -> slot.name().equals("id") && type != Patient.class ? "id" : "string";
            case "LocalDate" -> "day";
            case "Boolean" -> "boolean";
            case "Integer" -> "integer";
            case "BigDecimal" -> "number";
            case "Contract" -> "contract";
            default -> "reference";
        };
    }

    @Test
    void the_top_has_the_lists_of_a_dossier() {
        List<String> lists =
                Arrays.stream(FactList.values()).map(FactList::fileName).toList();
        List<String> top = new ArrayList<>(List.of("schemaVersion", "recordedUntil", "incomplete", "patient"));
        top.addAll(lists);
        top.add("questions");
        assertThat(fields(schema)).isEqualTo(top);
        assertThat(texts(schema.at("/properties/incomplete/items/enum"))).isEqualTo(lists);
    }

    @ParameterizedTest
    @EnumSource
    void an_item_of_a_list_must_have_its_id_and_day(FactList list) {
        JsonNode items = schema.path("properties").path(list.fileName()).path("items");
        assertThat(items.path("$ref").asText()).isEqualTo("#/$defs/" + name(list.type()));
        assertThat(texts(items.path("required")))
                .containsExactlyElementsOf(Stream.of("id", "on", "from")
                        .filter(fields(definition(list.type()))::contains)
                        .toList());
    }

    @Test
    void an_act_is_an_id_or_a_fact_of_a_kind_that_is_judged() {
        List<String> kinds = new ArrayList<>();
        Iterator<JsonNode> ways =
                schema.at("/$defs/question/properties/act/anyOf").elements();
        ways.next();
        ways.forEachRemaining(way -> kinds.add(way.path("$ref").asText()));
        assertThat(kinds)
                .containsExactlyElementsOf(Arrays.stream(ActKind.values())
                        .map(kind -> "#/$defs/" + name(kind.list().type()))
                        .toList());
    }

    private static Validator.Result validate(String dossier) {
        return new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .validate(TEXT, dossier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t9.json", "full.json"})
    void a_dossier_that_can_be_read_fits_the_schema(String resource) {
        assertThat(validate(Samples.text(resource)).getErrors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "sesions": []
            "sessions": {}
            "sessions": [{"id": "s1"}]
            "sessions": [{"on": "2024-02-10"}]
            "sessions": [{"id": "", "on": "2024-02-10"}]
            "sessions": [{"id": "s1", "on": "10/02/2024"}]
            "sessions": [{"id": "s1", "on": "2024-02-10", "minuts": 35}]
            "sessions": [{"id": "s1", "on": "2024-02-10", "minutes": "35"}]
            "sessions": [{"id": "s1", "on": "2024-02-10", "minutes": -1}]
            "sessions": [{"id": "s1", "on": "2024-02-10", "minutes": 3.5}]
            "sessions": [{"id": "s1", "on": "2024-02-10", "format": "SOLO"}]
            "prescriptions": [{"id": "x1", "on": "2024-02-10", "footRisk": "4"}]
            "billings": [{"id": "b1", "on": "2024-02-10", "code": 400374}]
            "billings": [{"id": "b1", "on": "2024-02-10", "code": "4003"}]
            "trajectories": [{"id": "z1", "from": "2024-02-10", "contract": {"doctor": "gp"}}]
            "incomplete": ["session"]
            "questions": [{"decision": "education.session"}]
            "questions": [{"decision": "education.session", "on": "2024-02-10", "act": {"minuts": 3}}]
            """)
    void a_dossier_that_cannot_be_read_fails_the_schema_too(String fields) {
        String dossier = Samples.dossier(fields);
        assertThat(validate(dossier).isValid()).isFalse();
        assertThat(Samples.faults("d.json", dossier)).isNotEmpty();
    }
}
