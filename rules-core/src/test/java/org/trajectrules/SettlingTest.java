package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trajectrules.decision.Decision;
import org.trajectrules.decision.Missing;
import org.trajectrules.decision.Settlement;
import org.trajectrules.decision.Undetermined;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Format;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Place;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Residence;
import org.trajectrules.fact.Session;
import org.trajectrules.json.DecisionWriter;

/** A session is paid if it is long enough, individual, at the practice or for somebody preferential; two at most. */
class SettlingTest {

    private static final String RULES = """

            rule "S-2 long enough"
                @criterion( "S-2" )
            when
                Limit( $least : value )
                Act( session.minutes >= $least )
            then
                findings.met( kcontext );
            end

            rule "S-2 too short"
                @criterion( "S-2" )
            when
                Limit( $least : value )
                Act( session.minutes < $least )
            then
                findings.notMet( kcontext );
            end

            rule "S-2 length unknown"
                @criterion( "S-2" )
            when
                $act : Act( session.minutes == null )
            then
                findings.unknown( kcontext, $act, "session.minutes" );
            end

            rule "S-3 preferential"
                @criterion( "S-3" )
            when
                Patient( preferential == true )
            then
                findings.met( kcontext );
            end

            rule "S-3 in a home"
                @criterion( "S-3" )
            when
                Patient( residence == Residence.COLLECTIVE )
            then
                findings.met( kcontext );
            end

            rule "S-3 neither"
                @criterion( "S-3" )
            when
                Patient( preferential == false, residence == Residence.HOME )
            then
                findings.notMet( kcontext );
            end

            rule "S-3 preferential unknown"
                @criterion( "S-3" )
            when
                $p : Patient( preferential == null )
            then
                findings.unknown( kcontext, $p, "preferential" );
            end

            rule "S-3 residence unknown"
                @criterion( "S-3" )
            when
                $p : Patient( residence == null )
            then
                findings.unknown( kcontext, $p, "residence" );
            end

            rule "S-4 at home is never settled"
                @criterion( "S-4" )
            when
                $act : Act( session.place == Place.HOME )
            then
                findings.unknown( kcontext, $act, "session.supplement" );
            end

            rule "S-4 individual"
                @criterion( "S-4" )
            when
                Act( session.place == Place.PRACTICE, session.format == Format.INDIVIDUAL )
            then
                findings.met( kcontext );
            end

            rule "S-4 group"
                @criterion( "S-4" )
            when
                Act( session.place == Place.PRACTICE, session.format == Format.GROUP )
            then
                findings.notMet( kcontext );
            end

            rule "S-4 format unknown"
                @criterion( "S-4" )
            when
                $act : Act( session.place == Place.PRACTICE, session.format == null )
            then
                findings.unknown( kcontext, $act, "session.format" );
            end

            rule "S-4 elsewhere"
                @criterion( "S-4" )
            when
                Act( session.place == Place.OTHER )
            then
                findings.notMet( kcontext );
            end

            rule "S-4 place unknown"
                @criterion( "S-4" )
            when
                $act : Act( session.place == null )
            then
                findings.unknown( kcontext, $act, "session.place" );
            end
            """;

    private static Rulebook rulebook;

    @BeforeAll
    static void load(@TempDir Path folder) {
        MiniPack pack = MiniPack.copiedTo(folder);
        pack.write("sums/small.drl", pack.text("sums/small.drl") + RULES);
        for (String id : List.of("S-2", "S-3", "S-4")) {
            String title = "  " + id + ":\n    title: x\n    sources: { \"T:1\": law }\n";
            pack.spoiled("sums/topic.yaml", "  S-1:\n", title + "  S-1:\n");
            String texts = "  " + id + ": { met: x, not_met: x, unknown: x }\n";
            pack.spoiled("sums/texts.en.yaml", "  S-1:\n", texts + "  S-1:\n");
        }
        pack.spoiled("sums/topic.yaml", "criteria: [S-1]", "criteria: [S-1, S-2, S-3, S-4]");
        rulebook = Rulebook.load(pack.folder());
    }

    private static Session session(@Nullable Integer minutes, @Nullable Place place, @Nullable Format format) {
        return Facts.with(Facts.education("s3", "2024-03-01", format), minutes, place, null);
    }

    private static Dossier.Builder dossier(@Nullable Boolean preferential, @Nullable Residence residence) {
        return Dossier.builder()
                .patient(new Patient("p", null, residence, preferential, null))
                .list(FactList.SESSIONS, List.of(Facts.education("s1", "2024-01-10")));
    }

    private static Decision decide(Session session, Dossier dossier) {
        return rulebook.decide(Question.of("sums.small").on(session.on()).about(session), dossier);
    }

    private static List<String> told(Decision decision) {
        return rulebook.settling(decision).stream()
                .map(each -> each.outcome() + " "
                        + each.what().stream().map(Missing::path).toList())
                .toList();
    }

    @Test
    void one_field_that_decides_either_way_is_told_for_both() {
        Decision decision = decide(
                session(null, Place.PRACTICE, Format.INDIVIDUAL),
                dossier(true, null).build());
        assertThat(told(decision)).containsExactly("GRANTED [sessions/s3/minutes]", "REFUSED [sessions/s3/minutes]");
    }

    @Test
    void what_can_refuse_alone_is_told_apart_from_what_can_grant_only_together() {
        Decision decision =
                decide(session(null, Place.PRACTICE, null), dossier(true, null).build());
        assertThat(told(decision))
                .containsExactly(
                        "GRANTED [sessions/s3/format, sessions/s3/minutes]",
                        "REFUSED [sessions/s3/format]",
                        "REFUSED [sessions/s3/minutes]");
    }

    @Test
    void alternatives_are_told_one_by_one_and_what_refuses_needs_both() {
        Decision decision = decide(
                session(30, Place.PRACTICE, Format.INDIVIDUAL),
                dossier(null, null).build());
        assertThat(told(decision))
                .containsExactly(
                        "GRANTED [patient/preferential]",
                        "GRANTED [patient/residence]",
                        "REFUSED [patient/preferential, patient/residence]");
    }

    @Test
    void what_is_asked_only_then_joins_the_set() {
        Decision decision = decide(session(30, null, null), dossier(true, null).build());
        assertThat(((Undetermined) decision).missing())
                .extracting(Missing::path)
                .containsExactly("sessions/s3/place");
        assertThat(told(decision))
                .containsExactly("GRANTED [sessions/s3/format, sessions/s3/place]", "REFUSED [sessions/s3/place]");
    }

    @Test
    void a_list_can_turn_out_to_be_complete_or_to_hold_more() {
        Decision decision = decide(
                session(30, Place.PRACTICE, Format.INDIVIDUAL),
                dossier(true, null).incomplete(FactList.SESSIONS).build());
        assertThat(told(decision)).containsExactly("GRANTED [sessions]", "REFUSED [sessions]");
        Decision absent = decide(
                session(30, Place.PRACTICE, Format.INDIVIDUAL),
                Dossier.builder()
                        .patient(new Patient("p", null, null, true, null))
                        .build());
        assertThat(told(absent)).containsExactly("GRANTED [sessions]", "REFUSED [sessions]");
    }

    @Test
    void a_record_that_ended_too_soon_is_settled_by_the_lists_it_is_asked_for() {
        Decision decision = decide(
                session(30, Place.PRACTICE, Format.INDIVIDUAL),
                dossier(true, null).recordedUntil(Facts.day("2024-02-01")).build());
        assertThat(told(decision)).containsExactly("GRANTED [sessions]", "REFUSED [sessions]");
    }

    @Test
    void where_nothing_settles_it_all_that_is_missing_is_told_without_an_outcome() {
        Decision decision =
                decide(session(30, Place.HOME, null), dossier(true, null).build());
        assertThat(rulebook.settling(decision))
                .containsExactly(new Settlement(null, ((Undetermined) decision).missing()));
    }

    @Test
    void what_is_decided_or_undetermined_for_another_reason_has_nothing_to_settle() {
        Dossier known = dossier(true, null).build();
        assertThat(told(decide(session(30, Place.PRACTICE, Format.INDIVIDUAL), known)))
                .isEmpty();
        assertThat(told(decide(session(1, null, null), known))).isEmpty();
        assertThat(told(rulebook.decide(Question.of("sums.small").on(Facts.day("2030-01-01")), known)))
                .isEmpty();
    }

    @Test
    void it_is_told_in_words_and_as_json() {
        Decision decision =
                decide(session(null, Place.PRACTICE, null), dossier(true, null).build());
        List<Settlement> settlements = rulebook.settling(decision);
        assertThat(rulebook.explain(settlements.get(0), decision, Locale.ENGLISH))
                .isEqualTo("sessions s3: format; sessions s3: minutes (granted)");
        String json = new DecisionWriter()
                .add("d.json", decision, rulebook.explain(decision, Locale.ENGLISH), settlements)
                .toJson();
        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"settledBy\" : [ { \"outcome\" : \"GRANTED\", "
                        + "\"what\" : [ \"sessions/s3/format\", \"sessions/s3/minutes\" ] }, ");
        assertThat(rulebook.record(decision.question(), dossier(true, null).build(), Locale.ENGLISH)
                        .answer())
                .contains("\"settledBy\"");
    }
}
