package org.trajectrules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.ActKind;
import org.trajectrules.fact.Dossier;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.FactList;
import org.trajectrules.fact.Patient;
import org.trajectrules.fact.Prescription;
import org.trajectrules.fact.Provider;
import org.trajectrules.fact.Question;

/** A question and the dossier of which it is asked, to be asked again with more filled in. */
record Posed(Question question, Dossier dossier) {

    /** The fact with {@code id}, wherever it stands; without id, the act asked. */
    Optional<Fact> find(FactList list, @Nullable String id, Components components) {
        List<Fact> found = new ArrayList<>();
        change(list, id, components, fact -> {
            found.add(fact);
            return fact;
        });
        return found.stream().findFirst();
    }

    /** The same question and dossier with a fact changed, and with it all that refers to it. */
    Posed change(FactList list, @Nullable String id, Components components, UnaryOperator<Fact> change) {
        if (id == null) {
            return new Posed(question.about(change.apply(act(list))), dossier);
        }
        UnaryOperator<Fact> one =
                fact -> fact.getClass() == list.type() && id.equals(fact.id()) ? change.apply(fact) : fact;
        boolean held = list.type() == Provider.class || list.type() == Prescription.class;
        Map<FactList, List<Fact>> lists = new EnumMap<>(FactList.class);
        lists.putAll(dossier.lists());
        lists.replaceAll((each, facts) -> held || each == list
                ? facts.stream().map(fact -> components.changed(fact, one)).toList()
                : facts);
        Fact act = question.act();
        Question changed = act == null ? question : question.about(components.changed(act, one));
        return new Posed(changed, with(dossier.recordedUntil(), dossier.incomplete(), dossier.patient(), lists));
    }

    private Fact act(FactList list) {
        Fact act = question.act();
        return act != null
                ? act
                : Arrays.stream(ActKind.values())
                        .filter(kind -> kind.list() == list)
                        .findFirst()
                        .orElseThrow()
                        .unknown(question.on());
    }

    Posed withPatient(UnaryOperator<Fact> change) {
        Patient patient = (Patient) change.apply(dossier.patient());
        return new Posed(question, with(dossier.recordedUntil(), dossier.incomplete(), patient, dossier.lists()));
    }

    Posed about(String about) {
        return new Posed(question.about(about), dossier);
    }

    /** The list with more facts in it; it is as complete as it was, and one that was absent is not. */
    Posed plus(FactList list, List<Fact> more) {
        Set<FactList> incomplete = EnumSet.noneOf(FactList.class);
        incomplete.addAll(dossier.incomplete());
        if (!dossier.lists().containsKey(list)) {
            incomplete.add(list);
        }
        List<Fact> all = new ArrayList<>(dossier.list(list));
        all.addAll(more);
        return new Posed(question, with(dossier.recordedUntil(), incomplete, dossier.patient(), listed(list, all)));
    }

    /**
     * The list as one that lacks nothing on the day judged. Where the record ended before, it is taken to go on for
     * this list alone: the others lack what came after.
     */
    Posed complete(FactList list) {
        Set<FactList> incomplete = EnumSet.noneOf(FactList.class);
        incomplete.addAll(dossier.incomplete());
        LocalDate until = dossier.recordedUntil();
        if (until != null && until.isBefore(question.on())) {
            until = question.on();
            incomplete.addAll(dossier.lists().keySet());
        }
        incomplete.remove(list);
        return new Posed(question, with(until, incomplete, dossier.patient(), listed(list, dossier.list(list))));
    }

    private Map<FactList, List<Fact>> listed(FactList list, List<Fact> facts) {
        Map<FactList, List<Fact>> lists = new EnumMap<>(FactList.class);
        lists.putAll(dossier.lists());
        lists.put(list, facts);
        return lists;
    }

    private Dossier with(
            @Nullable LocalDate until, Set<FactList> incomplete, Patient patient, Map<FactList, List<Fact>> lists) {
        return new Dossier(until, incomplete, patient, lists, dossier.questions());
    }
}
