package org.trajectrules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Question;

/** Parts of decisions for tests. */
final class Made {

    static final LocalDate ON = LocalDate.of(2024, 2, 10);
    static final Question QUESTION = Question.of("any.decision").on(ON);
    static final Dossier DOSSIER = Dossier.builder().build();
    static final Stamp STAMP = new Stamp("0.1.0", "abc", "topic.edition", ON);
    static final Missing SESSIONS = new Missing("sessions", null, null, null);

    private Made() {}

    static Finding met() {
        return new Finding("A", Verdict.MET, List.of("r"), List.of(), Set.of(), null, List.of());
    }

    static Finding notMet() {
        return new Finding("B", Verdict.NOT_MET, List.of("r"), List.of(), Set.of(), null, List.of());
    }

    static Finding unknown(Cause cause, Missing... missing) {
        return new Finding("C", Verdict.UNKNOWN, List.of("r"), List.of(), Set.of(), cause, List.of(missing));
    }

    static Granted granted(List<Finding> findings) {
        return new Granted(QUESTION, DOSSIER, findings, Entitlement.NONE, List.of(), STAMP);
    }

    static Refused refused(List<Finding> findings) {
        return new Refused(QUESTION, DOSSIER, findings, Entitlement.NONE, List.of(), STAMP);
    }

    static Undetermined undetermined(Cause cause, List<Finding> findings, List<Missing> missing, List<String> defects) {
        return new Undetermined(
                QUESTION, DOSSIER, findings, Entitlement.NONE, List.of(), STAMP, cause, missing, defects);
    }
}
