package org.trajectrules.fact;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of one patient. A list that is present is complete, one that is absent is unknown, one that is
 * marked incomplete proves what it holds and says nothing of what it lacks.
 *
 * <p>Example: {@code Dossier.builder().patient(patient).list(FactList.SESSIONS, sessions).build()}.
 *
 * @param recordedUntil the last day that the record speaks for; {@code null} for no such limit
 * @param incomplete lists present that may lack something; a list that is absent is unknown already
 * @param patient the patient; {@link Patient#UNKNOWN} where nothing is known
 * @param lists the lists present, in the order of the file
 * @param questions the questions the dossier asks, in the order of the file
 */
public record Dossier(
        @Nullable LocalDate recordedUntil,
        Set<FactList> incomplete,
        Patient patient,
        Map<FactList, List<Fact>> lists,
        List<Question> questions) {

    /** @throws IllegalArgumentException if a list holds another kind of fact, or an id stands twice */
    public Dossier {
        Set<FactList> marked = EnumSet.noneOf(FactList.class);
        marked.addAll(incomplete);
        marked.retainAll(lists.keySet());
        incomplete = Collections.unmodifiableSet(marked);
        Map<FactList, List<Fact>> copy = new EnumMap<>(FactList.class);
        Set<String> ids = new HashSet<>();
        lists.forEach((list, facts) -> {
            facts.forEach(fact -> check(list, fact, ids));
            copy.put(list, List.copyOf(facts));
        });
        lists = Collections.unmodifiableMap(copy);
        questions = List.copyOf(questions);
    }

    private static void check(FactList list, Fact fact, Set<String> ids) {
        if (!list.type().isInstance(fact)) {
            throw new IllegalArgumentException("a " + fact.getClass().getSimpleName() + " among the " + list.fileName()
                    + "\nMaybe it belongs to another list?");
        }
        if (fact.id() == null || !ids.add(fact.id())) {
            throw new IllegalArgumentException("an id among the " + list.fileName()
                    + " is missing or stands twice\nMaybe number the facts of a dossier throughout?");
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The facts of {@code list}; empty where it is absent. */
    public List<Fact> list(FactList list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The facts of one kind; empty where their list is absent. */
    public <T extends Fact> List<T> all(Class<T> type) {
        return FactList.holding(type).map(this::list).orElse(List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** What {@code list} says of things up to {@code through} that it does not hold. */
    public Knowledge knowledge(FactList list, LocalDate through) {
        List<Fact> facts = lists.get(list);
        if (facts == null) {
            return Knowledge.ABSENT;
        }
        boolean recorded = recordedUntil == null || !through.isAfter(recordedUntil);
        boolean whole = recorded && !incomplete.contains(list) && facts.stream().allMatch(Fact::classified);
        return whole ? Knowledge.COMPLETE : Knowledge.INCOMPLETE;
    }

    /** The same record, taken to speak for the days up to {@code day}. */
    public Dossier recordedUntil(LocalDate day) {
        return new Dossier(day, incomplete, patient, lists, questions);
    }

    /** Every day that it names, in order. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        collect(patient, days);
        lists.values().forEach(facts -> facts.forEach(fact -> collect(fact, days)));
        if (recordedUntil != null) {
            days.add(recordedUntil);
        }
        return days;
    }

    private static void collect(@Nullable Object value, NavigableSet<LocalDate> days) {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(each -> collect(each, days));
        } else if (value instanceof Fact) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), days);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("component (" + component.getName() + ") cannot be read", e);
                }
            }
        }
    }

    /** Says how much it holds, and nothing of the patient: a dossier may end up in a log. */
    @Override
    public String toString() {
        return "Dossier of " + lists.values().stream().mapToInt(List::size).sum() + " facts";
    }

    /** Collects a dossier. */
    public static final class Builder {

        private @Nullable LocalDate recordedUntil;
        private final Set<FactList> incomplete = EnumSet.noneOf(FactList.class);
        private Patient patient = Patient.UNKNOWN;
        private final Map<FactList, List<Fact>> lists = new EnumMap<>(FactList.class);
        private List<Question> questions = List.of();

        private Builder() {}

        public Builder recordedUntil(@Nullable LocalDate day) {
            this.recordedUntil = day;
            return this;
        }

        public Builder incomplete(FactList list) {
            incomplete.add(list);
            return this;
        }

        public Builder patient(Patient patient) {
            this.patient = patient;
            return this;
        }

        /** Makes {@code list} present, with exactly these facts. */
        public Builder list(FactList list, List<? extends Fact> facts) {
            lists.put(list, List.copyOf(facts));
            return this;
        }

        public Builder questions(List<Question> questions) {
            this.questions = questions;
            return this;
        }

        /** @throws IllegalArgumentException if a list holds another kind of fact, or an id stands twice */
        public Dossier build() {
            return new Dossier(recordedUntil, incomplete, patient, lists, questions);
        }
    }
}
