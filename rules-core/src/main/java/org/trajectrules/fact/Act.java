package org.trajectrules.fact;

import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * What an act is, in the word by which decisions tell apart those they judge: the kind of a session or a trajectory,
     * the item of a delivery, the item of a prescription of material and else its kind, the code of a billing.
     *
     * @return the word; empty where the act does not say
     */
    public static String word(Fact act) {
        Object word = null;
        if (act instanceof Session session) {
            word = session.kind();
        } else if (act instanceof Delivery delivery) {
            word = delivery.item();
        } else if (act instanceof Prescription prescription) {
            word = prescription.kind() == PrescriptionKind.MATERIAL ? prescription.item() : prescription.kind();
        } else if (act instanceof Billing billing) {
            word = billing.code();
        } else if (act instanceof Contact contact) {
            word = contact.kind();
        } else if (act instanceof Trajectory trajectory) {
            word = trajectory.kind();
        }
        return word == null ? "" : word.toString();
    }

    /** The item asked: of the delivery, or of the prescription. */
    public @Nullable Item item() {
        return delivery.item() != null ? delivery.item() : prescription.item();
    }

    /**
     * The term of {@code months} months of a trajectory that has to be renewed before the act can go on, or is asked to
     * be renewed. Material is served by the term of its own day and rests on the one before it; where no material is
     * asked, it is the running term once its last {@code ahead} months have surely begun or if there is none before it,
     * and else the one before it.
     *
     * @return the term; {@code null} where no trajectory runs, or material is asked in a first term
     */
    public @Nullable EndingTerm termToRenew(Collection<?> trajectories, LocalDate on, int months, int ahead) {
        EndingTerm running = EndingTerm.holding(on, trajectories, months, ahead);
        if (running == null) {
            return null;
        }
        boolean asked = item() == null && (running.isFirst() || !on.isBefore(running.surelyNear()));
        return asked ? running : running.before(months, ahead);
    }

    /** The term of {@code months} months of a trajectory that holds {@code on}; {@code null} where none runs. */
    public @Nullable EndingTerm termServed(Collection<?> trajectories, LocalDate on, int months) {
        return EndingTerm.holding(on, trajectories, months, 0);
    }

    /** Whether the act is a billing. */
    public boolean charged() {
        return fact instanceof Billing;
    }

    /** Whether the act is a delivery. */
    public boolean delivered() {
        return fact instanceof Delivery;
    }
}
