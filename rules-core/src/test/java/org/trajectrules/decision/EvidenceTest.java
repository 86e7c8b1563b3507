package org.trajectrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.billing;
import static org.trajectrules.fact.Facts.born;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.education;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trajectrules.fact.Contract;

class EvidenceTest {

    private static final List<Evidence> ORDERED = List.of(
            new Evidence.OfFact(billing("b2", "2023-12-31", "400374")),
            new Evidence.OfFact(billing("b1", "2024-01-01", "400374")),
            new Evidence.OfFact(born("1950-01-01")),
            new Evidence.OfFact(education("s2", "2023-06-01")),
            new Evidence.OfFact(education("s1", "2024-01-01")),
            new Evidence.OfFact(education("s3", "2024-01-01")),
            new Evidence.OfParameter("Longest", day("2024-01-01"), Map.of("value", 40)),
            new Evidence.OfParameter("Sessions", day("2018-05-01"), Map.of("value", 4)),
            new Evidence.OfCount(1, 4));

    @Test
    void evidence_goes_by_type_then_day_then_id_whatever_the_order_it_came_in() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Evidence> shuffled = new ArrayList<>(ORDERED);
            shuffled.addAll(ORDERED);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Evidence.ordered(shuffled)).as("seed %d", seed).isEqualTo(ORDERED);
        }
    }

    @Test
    void equal_facts_from_different_objects_are_one_piece_of_evidence() {
        Evidence one = new Evidence.OfFact(education("s1", "2024-01-01"));
        Evidence same = new Evidence.OfFact(education("s1", "2024-01-01"));
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(Evidence.ordered(List.of(one, same))).hasSize(1);
    }

    @Test
    void a_parameter_of_another_day_or_value_is_other_evidence() {
        Evidence.OfParameter four = new Evidence.OfParameter("Max", day("2024-01-01"), Map.of("value", 4));
        assertThat(four).isEqualTo(new Evidence.OfParameter("Max", day("2024-01-01"), Map.of("value", 4)));
        assertThat(four).isNotEqualTo(new Evidence.OfParameter("Max", day("2018-05-01"), Map.of("value", 4)));
        assertThat(four).isNotEqualTo(new Evidence.OfParameter("Max", day("2024-01-01"), Map.of("value", 5)));
        assertThat(Evidence.ordered(
                        List.of(four, new Evidence.OfParameter("Max", day("2018-05-01"), Map.of("value", 4)))))
                .hasSize(2);
    }

    @Test
    void the_columns_of_a_parameter_are_sorted_and_copied() {
        Map<String, Object> columns = new HashMap<>(Map.of("b", 1, "a", BigDecimal.TEN));
        Evidence.OfParameter row = new Evidence.OfParameter("Row", day("2024-01-01"), columns);
        columns.clear();
        assertThat(row.values().keySet()).containsExactly("a", "b");
    }

    @Test
    void a_fact_is_named_by_its_id_and_the_patient_never() {
        assertThat(new Evidence.OfFact(education("s1", "2024-01-01")).id()).isEqualTo("s1");
        assertThat(new Evidence.OfFact(born("1950-01-01")).id()).isEqualTo("patient");
        assertThat(new Evidence.OfFact(Contract.UNKNOWN).id()).isEqualTo("contract");
        assertThat(new Evidence.OfFact(education("s1", "2024-01-01"))).hasToString("Session s1");
        assertThat(new Evidence.OfFact(born("1950-01-01"))).hasToString("Patient patient");
    }

    @Test
    void the_count_is_found_among_the_evidence() {
        assertThat(Evidence.count(ORDERED)).isEqualTo(new Evidence.OfCount(1, 4));
        assertThat(Evidence.count(ORDERED.subList(0, 8))).isNull();
    }

    @Test
    void advice_holds_its_evidence_in_order() {
        assertThat(new Advice("C-10", "rule", List.of(ORDERED.get(4), ORDERED.get(0), ORDERED.get(4))).evidence())
                .containsExactly(ORDERED.get(0), ORDERED.get(4));
    }
}
