package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Facts;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Question;
import org.trajectrules.fact.Session;

/** No log line and no exception of the library carries anything of the patient. */
class SilenceTest {

    private static final String SECRET = "pseudonym-7";

    private final Session session = Facts.education(SECRET, "2024-02-10");
    private final Dossier dossier = Dossier.builder()
            .patient(new Patient(SECRET, Facts.day("1951-11-23"), null, null, null))
            .list(FactList.SESSIONS, List.of(session))
            .build();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger drools = (Logger) LoggerFactory.getLogger("org.drools");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Level rootLevel = root.getLevel();
    private final Level droolsLevel = drools.getLevel();

    @BeforeEach
    void listen() {
        root.setLevel(Level.TRACE);
        drools.setLevel(null);
        root.detachAppender("ERR");
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stop() {
        root.detachAppender(lines);
        root.setLevel(rootLevel);
        drools.setLevel(droolsLevel);
    }

    @Test
    void a_log_tells_nothing_of_the_patient() {
        Rulebook rulebook = Rulebook.load(MiniPack.original());
        Question question =
                Question.of("sums.small").on(Facts.day("2024-02-10")).about(session);
        rulebook.explain(rulebook.decide(question, dossier), Locale.ENGLISH);
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .isNotEmpty()
                .noneMatch(line -> line.contains(SECRET) || line.contains("1951-11-23"));
    }

    @Test
    void an_exception_tells_nothing_of_the_patient() {
        Rulebook rulebook = Rulebook.load(MiniPack.original());
        Question question = Question.of("sums.small").on(Facts.day("2024-02-10"));
        List<ThrowingCallable> mistakes = List.of(
                () -> rulebook.decide(
                        Question.of("sums.smal").on(Facts.day("2024-02-10")).about(session), dossier),
                () -> rulebook.decide(question.about(Facts.billing(SECRET, "2024-02-10", "400374")), dossier),
                () -> Facts.dossier(FactList.BILLINGS, session),
                () -> Facts.dossier(FactList.SESSIONS, session, session),
                () -> Facts.with(session, -1, null, null));
        for (ThrowingCallable mistake : mistakes) {
            for (Throwable thrown = catchThrowable(mistake); thrown != null; thrown = thrown.getCause()) {
                assertThat(thrown).hasMessageNotContaining(SECRET).hasMessageContaining("Maybe ");
            }
            assertThat(catchThrowable(mistake)).isNotNull();
        }
    }

    @Test
    void a_dossier_and_a_question_are_safe_to_log() {
        Question question =
                Question.of("sums.small").on(Facts.day("2024-02-10")).about(session);
        assertThat(dossier.toString() + question + question.about(SECRET)).doesNotContain(SECRET, "1951");
    }
}
