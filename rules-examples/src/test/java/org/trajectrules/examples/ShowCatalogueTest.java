package org.trajectrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The list of all that can be decided. */
class ShowCatalogueTest {

    private static final String[] DECISIONS = {
        "startup.eligibility",
        "startup.billing",
        "caretrajectory.eligibility",
        "caretrajectory.contract",
        "caretrajectory.renewal",
        "education.session",
        "material.caretrajectory",
    };

    @Test
    void the_text_lists_the_decisions_with_their_grounds() {
        Call call = Call.of("catalogue");

        for (String decision : DECISIONS) {
            assertThat(call.out()).contains("\n" + decision + "  covered ");
        }
        assertThat(call.out())
                .contains("education.session  covered 2009-09-01 to 2026-12-31, judges session\n")
                .contains("  start-up  2018-05-01 to 2023-12-31  edition education.pretrajectory20180501, checked on ")
                .contains("    OT-20   fewer than four sessions used in the calendar year [OT:S0 seed, OT:S8 official,")
                .containsPattern("\n    parameters .*SessionsPerYear")
                .containsPattern("\n    choices    .*C-16")
                .contains("\nParameters\n")
                .contains(
                        "\n  SessionsPerYear  Education sessions reimbursed in a calendar year (sessions), checked on ")
                .contains("\n    2024-01-01  4 [OT:S0]\n")
                .contains("\nChoices\n")
                .contains("\n  C-16  OT-17, OT-18: GP code and benefits\n")
                .contains("\n    setting CodeOfAnEarlierYear (met, not_met, undetermined): ")
                .contains("\nNot executable\n")
                .contains("\n  OT-05  no formality is asked, so there is nothing to test\n");
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
    }

    @Test
    void the_json_lists_the_same() throws IOException {
        JsonNode catalogue = new ObjectMapper()
                .readTree(Call.of("catalogue", "--format", "json").out());

        assertThat(catalogue.findValuesAsText("id")).contains(DECISIONS);
        JsonNode billing = named(catalogue.get("decisions"), "id", "startup.billing");
        assertThat(billing.get("acts").get(0).asText()).isEqualTo("BILLING");
        assertThat(billing.get("coveredFrom").asText()).isEqualTo("2016-02-01");
        assertThat(billing.get("coveredUntil").asText()).isEqualTo("2026-12-31");
        JsonNode edition = billing.at("/variants/0/editions/1");
        assertThat(edition.get("from").asText()).isEqualTo("2024-01-01");
        assertThat(edition.get("parameters").toString()).contains("StartUpCodesPerYear");
        assertThat(edition.get("choices").toString()).contains("C-28");
        JsonNode once = named(edition.get("criteria"), "id", "OT-11");
        assertThat(once.get("rank").asText()).isEqualTo("SECONDARY");
        assertThat(once.at("/sources/0/title").asText()).startsWith("Domus Medica");
        JsonNode code = named(catalogue.get("parameters"), "name", "StartUpCode");
        assertThat(code.at("/values/1/value/0/code").asText()).isEqualTo("400374");
        JsonNode earlier = named(catalogue.get("choices"), "id", "C-16");
        assertThat(earlier.at("/settings/0/values/2025-01-01").asText()).isEqualTo("undetermined");
        assertThat(catalogue.at("/gaps/R39").asText()).isNotBlank();
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
