package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trajectrules.fact.Facts.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidFactTest {

    private static final LocalDate MAY_2 = day("2024-05-02");
    private static final LocalDate MAY_1 = day("2024-05-01");

    private static Arguments refused(String field, String message, Executable maker) {
        return Arguments.of(field, message, maker);
    }

    static Stream<Arguments> facts_that_cannot_be_true() {
        String order = "until (2024-05-01) is before from (2024-05-02)";
        return Stream.of(
                refused("until", order, () -> new Condition("pseudonym", null, MAY_2, MAY_1)),
                refused("until", order, () -> treatment(null, MAY_1)),
                refused("until", order, () -> new Monitoring("pseudonym", MAY_2, MAY_1, null, null)),
                refused("until", order, () -> new MedicalFile("pseudonym", Provider.UNKNOWN, MAY_2, MAY_1, null, null)),
                refused("until", order, () -> trajectory(MAY_1, null)),
                refused(
                        "withdrawnOn",
                        "withdrawnOn (2024-05-01) is before from (2024-05-02)",
                        () -> trajectory(null, MAY_1)),
                refused("injectionsPerDay", "injectionsPerDay (-1) is below 0", () -> treatment(-1, null)),
                refused("minutes", "minutes (-1) is below 0", () -> session(-1, null)),
                refused("participants", "participants (0) is below 1", () -> session(null, 0)),
                refused("sessions", "sessions (0) is below 1", () -> prescription(0)),
                refused("quantity", "quantity (0) is below 1", () -> delivery(0, null)),
                refused(
                        "item",
                        "item (INCRETIN) is a medicine, not material",
                        () -> new Delivery(
                                "pseudonym", MAY_1, Item.INCRETIN, 1, Prescription.UNKNOWN, null, null, null)),
                refused("price", "price (-0.01) is below 0", () -> delivery(null, "-0.01")),
                refused(
                        "unit",
                        "unit (mg/dL) is not the unit of HBA1C",
                        () -> new Result("pseudonym", MAY_1, LabTest.HBA1C, null, Unit.MG_PER_DL)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void facts_that_cannot_be_true(String field, String message, Executable maker) {
        InvalidFactException refused = assertThrows(InvalidFactException.class, maker);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused).hasMessageStartingWith(message + "\nMaybe ").hasMessageNotContaining("pseudonym");
        assertThat(refused.getMessage()).endsWith(".");
    }

    static List<Executable> facts_at_the_edge() {
        return List.of(
                () -> new Condition("c", null, MAY_1, MAY_1),
                () -> trajectory(MAY_2, MAY_2),
                () -> treatment(0, MAY_2),
                () -> session(0, 1),
                () -> prescription(1),
                () -> delivery(1, "0.00"),
                () -> new Result("r", MAY_1, null, BigDecimal.ONE, Unit.MG_PER_DL),
                () -> new Result("r", MAY_1, LabTest.HBA1C, BigDecimal.ONE, null));
    }

    @ParameterizedTest
    @MethodSource("facts_at_the_edge")
    void a_fact_at_the_edge_can_be_true(Executable maker) {
        assertThatCode(maker::execute).doesNotThrowAnyException();
    }

    @Test
    void every_test_has_one_unit() {
        for (LabTest test : LabTest.values()) {
            assertThatCode(() -> new Result("r", MAY_1, test, BigDecimal.ONE, test.unit()))
                    .doesNotThrowAnyException();
        }
    }

    private static Treatment treatment(Integer injections, LocalDate until) {
        return new Treatment("pseudonym", null, null, injections, null, null, null, MAY_2, until);
    }

    private static Trajectory trajectory(LocalDate until, LocalDate withdrawn) {
        return new Trajectory("pseudonym", null, null, MAY_2, until, Contract.UNKNOWN, null, withdrawn);
    }

    private static Session session(Integer minutes, Integer participants) {
        return new Session(
                "pseudonym",
                MAY_1,
                null,
                Provider.UNKNOWN,
                null,
                minutes,
                participants,
                null,
                Prescription.UNKNOWN,
                null,
                null,
                null,
                null,
                null);
    }

    private static Prescription prescription(Integer sessions) {
        return new Prescription(
                "pseudonym", MAY_1, Provider.UNKNOWN, null, null, sessions, null, null, null, null, null, null, null);
    }

    private static Delivery delivery(Integer quantity, String price) {
        return new Delivery(
                "pseudonym",
                MAY_1,
                null,
                quantity,
                Prescription.UNKNOWN,
                null,
                price == null ? null : new BigDecimal(price),
                null);
    }
}
