package org.trajectrules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A session of education, dietetics or podiatry, or a dental check (zitting, séance).
 *
 * @param on day of the session
 * @param provider who gave it
 * @param minutes length, 0 or more
 * @param participants number of patients in a group, 1 or more
 * @param place where it was given
 * @param prescription the prescription it rests on
 * @param module module of education, until 2018-12-31
 * @param series series of education, from 2018-05-01
 * @param hospitalised whether the patient was in hospital
 * @param reimbursed false where the insurer refused it, which takes it out of every count
 * @param supplement supplement charged, in euro
 */
public record Session(
        @Nullable String id,
        LocalDate on,
        @Nullable SessionKind kind,
        Provider provider,
        @Nullable Format format,
        @Nullable Integer minutes,
        @Nullable Integer participants,
        @Nullable Place place,
        Prescription prescription,
        @Nullable Module module,
        @Nullable Series series,
        @Nullable Boolean hospitalised,
        @Nullable Boolean reimbursed,
        @Nullable BigDecimal supplement)
        implements Fact {

    public Session {
        if (minutes != null && minutes < 0) {
            throw new InvalidFactException(
                    "minutes", "minutes (" + minutes + ") is below 0", "leave it out if it is not known.");
        }
        if (participants != null && participants < 1) {
            throw new InvalidFactException(
                    "participants", "participants (" + participants + ") is below 1", "count the patient too.");
        }
    }

    /** A session of which only the day is known. */
    public static Session unknown(LocalDate on) {
        return new Session(
                null,
                on,
                null,
                Provider.UNKNOWN,
                null,
                null,
                null,
                null,
                Prescription.UNKNOWN,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public boolean classified() {
        return kind != null;
    }

    /** Whether it counts towards a cap: every recorded session does, unless the insurer refused it. */
    public boolean counts() {
        return !Boolean.FALSE.equals(reimbursed);
    }

    /** The module of education that it belongs to: its own, else that of its prescription; {@code null} if unknown. */
    public @Nullable Module educationModule() {
        return module != null ? module : prescription.module();
    }

    /** The minutes of this session and of {@code others} together; {@code null} where one of them is unknown. */
    public @Nullable Integer minutesWith(Collection<?> others) {
        int sum = 0;
        for (Object other : others) {
            Integer more = ((Session) other).minutes;
            if (more == null) {
                return null;
            }
            sum += more;
        }
        return minutes == null ? null : minutes + sum;
    }

    /** The same session in {@code series}. */
    Session inSeries(Series series) {
        return new Session(
                id,
                on,
                kind,
                provider,
                format,
                minutes,
                participants,
                place,
                prescription,
                module,
                series,
                hospitalised,
                reimbursed,
                supplement);
    }
}
