package org.trajectrules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trajectrules.fact.Facts.day;
import static org.trajectrules.fact.Facts.provider;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trajectrules.time.CalendarYear;

class ProviderTest {

    private static Provider working(@Nullable Role role, @Nullable Workplace workplace) {
        return new Provider("id", role, null, null, workplace, null, null);
    }

    private static Provider trained(@Nullable List<LocalDate> days) {
        return new Provider("id", Role.NURSE, true, null, null, null, days);
    }

    /** An empty group is "none", a dash stands for not known. */
    @ParameterizedTest(name = "{0} of group {1} and {2} of group {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "a, -, a, -, SAME",
                "a, north, a, south, SAME",
                "a, north, b, north, SAME",
                "a, north, b, south, APART",
                "a, '', b, '', APART",
                "a, '', b, north, APART",
                "a, '', b, -, APART",
                "a, -, b, -, PERHAPS",
                "a, north, b, -, PERHAPS",
                "-, -, b, -, PERHAPS",
                "-, north, b, south, PERHAPS",
                "-, '', b, '', PERHAPS",
                "-, -, -, -, PERHAPS",
                "-, north, b, north, SAME",
            })
    void two_providers_are_one_practice_or_apart_or_perhaps(
            @Nullable String id,
            @Nullable String grouping,
            @Nullable String otherId,
            @Nullable String otherGrouping,
            String outcome) {
        Provider one = provider(id, Role.GP, grouping);
        Provider other = provider(otherId, Role.GP, otherGrouping);
        for (List<Provider> pair : List.of(List.of(one, other), List.of(other, one))) {
            Provider first = pair.get(0);
            Provider second = pair.get(1);
            assertThat(first.sameOrGroupedWith(second)).isEqualTo(outcome.equals("SAME"));
            assertThat(first.perhapsGroupedWith(second)).isEqualTo(outcome.equals("PERHAPS"));
            assertThat(first.apartFromAll(List.of(second))).isEqualTo(outcome.equals("APART"));
        }
    }

    @Test
    void of_several_one_that_is_grouped_outranks_one_that_may_be() {
        Provider gp = provider("gp", Role.GP, "north");
        Provider grouped = provider("b", Role.GP, "north");
        Provider unclear = provider("c", Role.GP, null);
        Provider apart = provider("d", Role.GP, "");
        assertThat(gp.sameOrGroupedWithAny(List.of(apart, grouped, unclear))).isTrue();
        assertThat(gp.perhapsGroupedWithAny(List.of(apart, grouped, unclear))).isFalse();
        assertThat(gp.perhapsGroupedWithAny(List.of(apart, unclear))).isTrue();
        assertThat(gp.apartFromAll(List.of(apart, unclear))).isFalse();
        assertThat(gp.apartFromAll(List.of(apart))).isTrue();
        assertThat(gp.apartFromAll(List.of())).isTrue();
        assertThat(gp.sameOrGroupedWithAny(List.of())).isFalse();
    }

    @ParameterizedTest(name = "a {0} with id {1} of group {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "GP, gp, '', YES",
                "NURSE, gp, '', YES",
                "GP, other, north, YES",
                "-, other, north, PERHAPS",
                "NURSE, other, north, NO",
                "GP, other, -, PERHAPS",
                "-, other, -, PERHAPS",
                "NURSE, other, -, NO",
                "GP, other, '', NO",
            })
    void a_contact_is_with_the_gp_or_one_of_the_group_who_is_a_gp(
            @Nullable Role role, String id, @Nullable String grouping, String outcome) {
        List<Provider> gps = List.of(provider("gp", Role.GP, "north"));
        assertThat(provider(id, role, grouping).gpWithAny(gps)).isEqualTo(outcome.equals("YES"));
        assertThat(provider(id, role, grouping).perhapsGpWithAny(gps)).isEqualTo(outcome.equals("PERHAPS"));
    }

    @Test
    void an_unknown_provider_is_not_known_to_be_the_same_as_another_one() {
        assertThat(Provider.UNKNOWN.same(Provider.UNKNOWN)).isFalse();
        assertThat(Provider.unknown("a").same(Provider.unknown("a"))).isTrue();
    }

    @ParameterizedTest(name = "a {0} at {1} as internist at {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "INTERNIST, -, -, YES",
                "INTERNIST, OTHER, -, YES",
                "INTERNIST, DIALYSIS_CENTRE, DIALYSIS_CENTRE, YES",
                "INTERNIST, OTHER, DIALYSIS_CENTRE, NO",
                "INTERNIST, -, DIALYSIS_CENTRE, PERHAPS",
                "GP, DIALYSIS_CENTRE, DIALYSIS_CENTRE, NO",
                "GP, -, -, NO",
                "-, -, -, PERHAPS",
                "-, -, DIALYSIS_CENTRE, PERHAPS",
                "-, DIALYSIS_CENTRE, DIALYSIS_CENTRE, PERHAPS",
                "-, OTHER, DIALYSIS_CENTRE, NO",
                "-, OTHER, -, PERHAPS",
            })
    void a_provider_works_so_or_not_or_perhaps(
            @Nullable Role role, @Nullable Workplace workplace, @Nullable Workplace asked, String outcome) {
        Provider provider = working(role, workplace);
        assertThat(provider.worksAs(Role.INTERNIST, asked)).isEqualTo(outcome.equals("YES"));
        assertThat(provider.perhapsWorksAs(Role.INTERNIST, asked)).isEqualTo(outcome.equals("PERHAPS"));
    }

    @Test
    void training_is_known_in_a_year_or_known_to_lack_or_unknown() {
        CalendarYear year = CalendarYear.of(2024);
        Provider trained = trained(List.of(day("2024-12-31")));
        assertThat(trained.trainedIn(year)).isTrue();
        assertThat(trained.untrainedIn(year)).isFalse();
        assertThat(trained.trainedIn(year.next())).isFalse();
        assertThat(trained.untrainedIn(year.next())).isTrue();
        assertThat(trained(List.of()).untrainedIn(year)).isTrue();
        assertThat(trained(null).untrainedIn(year)).isFalse();
        assertThat(trained(null).trainedIn(year)).isFalse();
    }
}
