package org.trajectrules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that a question is about, as rules see it: one of the five is the act asked, the others say nothing. A rule
 * reads {@code Act( session.minutes >= $min )} or, for a session, delivery or prescription alike,
 * {@code Act( prescription.label == Label.CARE_DIABETES )}.
 *
 * @param fact the act itself
 * @param session the session asked
 * @param delivery the delivery asked
 * @param prescription the prescription asked, or the one on which the session or delivery rests
 * @param billing the billing asked
 * @param trajectory the trajectory whose contract is asked
 */
public record Act(
        Fact fact,
        Session session,
        Delivery delivery,
        Prescription prescription,
        Billing billing,
        Trajectory trajectory) {

    private static final Session NO_SESSION = Session.unknown(LocalDate.MIN);
    private static final Delivery NO_DELIVERY = Delivery.unknown(LocalDate.MIN);
    private static final Billing NO_BILLING = Billing.unknown(LocalDate.MIN);

    /** @throws IllegalArgumentException if {@code fact} is of no kind that a decision judges */
    public static Act of(Fact fact) {
        if (fact instanceof Session session) {
            return new Act(fact, session, NO_DELIVERY, session.prescription(), NO_BILLING, Trajectory.UNKNOWN);
        }
        if (fact instanceof Delivery delivery) {
            return new Act(fact, NO_SESSION, delivery, delivery.prescription(), NO_BILLING, Trajectory.UNKNOWN);
        }
        if (fact instanceof Prescription prescription) {
            return new Act(fact, NO_SESSION, NO_DELIVERY, prescription, NO_BILLING, Trajectory.UNKNOWN);
        }
        if (fact instanceof Billing billing) {
            return new Act(fact, NO_SESSION, NO_DELIVERY, Prescription.UNKNOWN, billing, Trajectory.UNKNOWN);
        }
        if (fact instanceof Trajectory trajectory) {
            return new Act(fact, NO_SESSION, NO_DELIVERY, Prescription.UNKNOWN, NO_BILLING, trajectory);
        }
        throw new IllegalArgumentException("act (" + fact.getClass().getSimpleName()
                + ") is no session, delivery, prescription, billing or contract\nMaybe ask without an act?");
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
