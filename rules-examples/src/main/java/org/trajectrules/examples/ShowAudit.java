package org.trajectrules.examples;

import java.util.Map;
import java.util.concurrent.Callable;
import org.trajectrules.Audit;
import org.trajectrules.Rulebook;
import org.trajectrules.json.DecisionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges every recorded act of dossiers, in the order of time. */
@Command(
        name = "audit",
        description =
                "Judge every recorded act (session, delivery, prescription, billing, contract) in the order of time.",
        mixinStandardHelpOptions = true)
final class ShowAudit implements Callable<Integer> {

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Override
    public Integer call() {
        Rulebook rulebook = dossiers.rulebook();
        DecisionWriter json = new DecisionWriter();
        Screens text = new Screens(dossiers.out(), rulebook, dossiers.locale());
        dossiers.read(rulebook, false).forEach((file, dossier) -> {
            Audit audit = Audit.of(rulebook, dossier);
            if (dossiers.json()) {
                audit.judged()
                        .forEach(decision -> json.add(
                                file.toString(), decision, rulebook.explain(decision, dossiers.locale()), Map.of()));
            } else {
                text.audit(file.getFileName().toString(), audit);
            }
        });
        if (dossiers.json()) {
            dossiers.print(json.toJson());
        }
        return Traject.DECIDED;
    }
}
