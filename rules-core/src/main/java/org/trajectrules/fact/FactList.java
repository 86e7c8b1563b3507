package org.trajectrules.fact;

import java.util.Arrays;
import java.util.Optional;

/** The lists of a dossier, each by its name in a file and the kind of fact it holds. */
public enum FactList {
    CONDITIONS("conditions", Condition.class),
    TREATMENTS("treatments", Treatment.class),
    RESULTS("results", Result.class),
    PROVIDERS("providers", Provider.class),
    MEDICAL_FILES("medicalFiles", MedicalFile.class),
    TRAJECTORIES("trajectories", Trajectory.class),
    CONTACTS("contacts", Contact.class),
    PRESCRIPTIONS("prescriptions", Prescription.class),
    SESSIONS("sessions", Session.class),
    DELIVERIES("deliveries", Delivery.class),
    MONITORING("monitoring", Monitoring.class),
    BILLINGS("billings", Billing.class);

    private final String fileName;
    private final Class<? extends Fact> type;

    FactList(String fileName, Class<? extends Fact> type) {
        this.fileName = fileName;
        this.type = type;
    }

    /** The name of the list in a dossier file. */
    public String fileName() {
        return fileName;
    }

    /** The kind of fact it holds. */
    public Class<? extends Fact> type() {
        return type;
    }

    public static Optional<FactList> named(String fileName) {
        return Arrays.stream(values())
                .filter(list -> list.fileName.equals(fileName))
                .findFirst();
    }

    public static Optional<FactList> holding(Class<?> type) {
        return Arrays.stream(values()).filter(list -> list.type == type).findFirst();
    }
}
