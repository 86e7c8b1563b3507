package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that a question is about, as rules see it: one of the six is the act asked, the others say nothing. A rule
 * reads {@code Act( session.minutes >= $min )} or, for a session, delivery or prescription alike,
 * {@code Act( prescription.label == Label.CARE_DIABETES )}.
 *
 * @param fact the act itself
 * @param session the session asked
 * @param delivery the delivery asked
 * @param prescription the prescription asked, or the one on which the session or delivery rests
 * @param billing the billing asked
 * @param contact the contact asked
 * @param trajectory the trajectory whose contract is asked
 */
public record Act(
        Fact fact,
        Session session,
        Delivery delivery,
        Prescription prescription,
        Billing billing,
        Contact contact,
        Trajectory trajectory) {

    private static final Session NO_SESSION = Session.unknown(LocalDate.MIN);
    private static final Delivery NO_DELIVERY = Delivery.unknown(LocalDate.MIN);
    private static final Billing NO_BILLING = Billing.unknown(LocalDate.MIN);
    private static final Contact NO_CONTACT = Contact.unknown(LocalDate.MIN);

    /** @throws IllegalArgumentException if {@code fact} is of no kind that a decision judges */
    public static Act of(Fact fact) {
        Act nothing = new Act(
                fact, NO_SESSION, NO_DELIVERY, Prescription.UNKNOWN, NO_BILLING, NO_CONTACT, Trajectory.UNKNOWN);
        if (fact instanceof Session session) {
            return nothing.with(session, NO_DELIVERY, session.prescription());
        }
        if (fact instanceof Delivery delivery) {
            return nothing.with(NO_SESSION, delivery, delivery.prescription());
        }
        if (fact instanceof Prescription prescription) {
            return nothing.with(NO_SESSION, NO_DELIVERY, prescription);
        }
        if (fact instanceof Billing billing) {
            return nothing.with(billing, NO_CONTACT, Trajectory.UNKNOWN);
        }
        if (fact instanceof Contact contact) {
            return nothing.with(NO_BILLING, contact, Trajectory.UNKNOWN);
        }
        if (fact instanceof Trajectory trajectory) {
            return nothing.with(NO_BILLING, NO_CONTACT, trajectory);
        }
        throw new IllegalArgumentException("act (" + fact.getClass().getSimpleName()
                + ") is no session, delivery, prescription, billing, contact or contract\nMaybe ask without an act?");
    }

    private Act with(Session session, Delivery delivery, Prescription prescription) {
        return new Act(fact, session, delivery, prescription, billing, contact, trajectory);
    }

    private Act with(Billing billing, Contact contact, Trajectory trajectory) {
        return new Act(fact, session, delivery, prescription, billing, contact, trajectory);
    }

    /** The item asked: of the delivery, or of the prescription. */
    public @Nullable Item item() {
        return delivery.item() != null ? delivery.item() : prescription.item();
    }

    /** Whether the act is a delivery. */
    public boolean delivered() {
        return fact instanceof Delivery;
    }
}
