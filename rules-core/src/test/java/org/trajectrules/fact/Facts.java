package org.trajectrules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts for tests, each with what the test is about and nothing else known. */
public final class Facts {

    private Facts() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Session session(String id, String on, @Nullable SessionKind kind) {
        return session(id, on, kind, null, null, null);
    }

    public static Session education(String id, String on) {
        return session(id, on, SessionKind.EDUCATION);
    }

    public static Session education(String id, String on, @Nullable Format format) {
        return session(id, on, SessionKind.EDUCATION, format, null, null);
    }

    public static Session session(
            String id,
            String on,
            @Nullable SessionKind kind,
            @Nullable Format format,
            @Nullable Series series,
            @Nullable Boolean reimbursed) {
        return new Session(
                id,
                day(on),
                kind,
                Provider.UNKNOWN,
                format,
                null,
                null,
                null,
                Prescription.UNKNOWN,
                null,
                series,
                null,
                reimbursed,
                null);
    }

    /** The same session with length, place and stay in hospital. */
    public static Session with(
            Session session, @Nullable Integer minutes, @Nullable Place place, @Nullable Boolean hospitalised) {
        return new Session(
                session.id(),
                session.on(),
                session.kind(),
                session.provider(),
                session.format(),
                minutes,
                session.participants(),
                place,
                session.prescription(),
                session.module(),
                session.series(),
                hospitalised,
                session.reimbursed(),
                session.supplement());
    }

    /** The same session on another prescription. */
    public static Session on(Session session, Prescription prescription) {
        return new Session(
                session.id(),
                session.on(),
                session.kind(),
                session.provider(),
                session.format(),
                session.minutes(),
                session.participants(),
                session.place(),
                prescription,
                session.module(),
                session.series(),
                session.hospitalised(),
                session.reimbursed(),
                session.supplement());
    }

    public static Prescription prescription(String id, String on, @Nullable Label label, @Nullable Module module) {
        return new Prescription(
                id,
                day(on),
                Provider.UNKNOWN,
                PrescriptionKind.EDUCATION,
                module,
                null,
                label,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static Delivery delivery(String id, String on, @Nullable Integer quantity) {
        return new Delivery(
                id, day(on), Item.STRIPS_50, quantity, Prescription.UNKNOWN, null, new BigDecimal("10.00"), null);
    }

    public static Billing billing(String id, String on, @Nullable String code) {
        return new Billing(id, day(on), code, Provider.UNKNOWN);
    }

    public static Condition condition(String id, String from, @Nullable String until) {
        return new Condition(id, ConditionKind.DIABETES_TYPE_2, day(from), until == null ? null : day(until));
    }

    public static Trajectory trajectory(
            String id, @Nullable TrajectoryKind kind, String from, @Nullable String until, Contract contract) {
        return new Trajectory(id, kind, null, day(from), until == null ? null : day(until), contract, null, null);
    }

    public static Trajectory trajectory(String id, @Nullable TrajectoryKind kind, String from, @Nullable String until) {
        return trajectory(id, kind, from, until, Contract.UNKNOWN);
    }

    /** A contract of which the signatures and the receipt are known. */
    public static Contract contract(
            Provider gp,
            @Nullable LocalDate byPatient,
            @Nullable LocalDate bySpecialist,
            @Nullable LocalDate received) {
        return new Contract(gp, Provider.UNKNOWN, byPatient, byPatient, bySpecialist, null, null, received, null, null);
    }

    public static Provider provider(@Nullable String id, @Nullable Role role, @Nullable String grouping) {
        return new Provider(id, role, null, grouping, null, null, null);
    }

    public static Patient born(String birthDate) {
        return new Patient("p", day(birthDate), null, null, null);
    }

    public static Dossier dossier(FactList list, Fact... facts) {
        return Dossier.builder().list(list, List.of(facts)).build();
    }
}
