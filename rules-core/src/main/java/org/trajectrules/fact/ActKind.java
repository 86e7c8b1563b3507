package org.trajectrules.fact;

import java.time.LocalDate;

/** The kinds of act that a decision can be about. */
public enum ActKind {
    SESSION(FactList.SESSIONS),
    DELIVERY(FactList.DELIVERIES),
    PRESCRIPTION(FactList.PRESCRIPTIONS),
    BILLING(FactList.BILLINGS),
    CONTACT(FactList.CONTACTS),
    CONTRACT(FactList.TRAJECTORIES);

    private final FactList list;

    ActKind(FactList list) {
        this.list = list;
    }

    /** The list in which such an act is recorded. */
    public FactList list() {
        return list;
    }

    /** An act of this kind of which only the day is known. */
    public Fact unknown(LocalDate on) {
        return switch (this) {
            case SESSION -> Session.unknown(on);
            case DELIVERY -> Delivery.unknown(on);
            case PRESCRIPTION -> Prescription.unknown(null, on);
            case BILLING -> Billing.unknown(on);
            case CONTACT -> Contact.unknown(on);
            case CONTRACT -> new Trajectory(null, null, null, on, null, Contract.UNKNOWN, null, null);
        };
    }
}
