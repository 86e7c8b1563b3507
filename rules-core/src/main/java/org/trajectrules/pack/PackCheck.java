package org.trajectrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trajectrules.decision.Verdict;
import org.trajectrules.tree.Fault;

/** Holds the parts of a pack against each other: every id that is used is there, and every sentence is. */
final class PackCheck {

    private final Pack pack;
    private final List<Fault> faults = new ArrayList<>();

    private PackCheck(Pack pack) {
        this.pack = pack;
    }

    static List<Fault> of(Pack pack) {
        PackCheck check = new PackCheck(pack);
        pack.decisions().forEach(check::decision);
        pack.topics().forEach(check::choicesOfParameters);
        pack.texts().values().forEach(check::texts);
        return check.faults;
    }

    private void decision(DecisionSpec decision) {
        String file = pack.files().shown(decision.topic() + "/topic.yaml");
        for (Variant variant : decision.variants()) {
            for (Edition edition : variant.editions()) {
                Set<String> used = new TreeSet<>(edition.criteria());
                used.addAll(edition.open().keySet());
                for (String id : used) {
                    if (pack.criterion(id).isEmpty()) {
                        faults.add(new Fault(
                                file,
                                0,
                                "unknown criterion (" + id + ") of " + edition.id(),
                                "add it to the criteria of its topic."));
                    }
                }
                edition.open().values().stream()
                        .filter(name -> setting(name).isEmpty())
                        .forEach(name -> faults.add(new Fault(
                                file,
                                0,
                                "unknown setting (" + name + ") of " + edition.id(),
                                "add it to choices.yaml.")));
            }
        }
    }

    private java.util.Optional<Choice.SettingSpec> setting(String name) {
        return pack.choices().values().stream()
                .map(choice -> choice.settings().get(name))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private void choicesOfParameters(Topic topic) {
        for (ParameterSpec parameter : topic.parameters().values()) {
            parameter.values().values().stream()
                    .map(ParameterSpec.Value::choice)
                    .filter(choice -> choice != null && !pack.choices().containsKey(choice))
                    .forEach(choice -> faults.add(new Fault(
                            parameter.file(),
                            parameter.line(),
                            "unknown choice (" + choice + ") of " + parameter.name(),
                            "add it to choices.yaml.")));
        }
    }

    private void texts(Texts texts) {
        String file = pack.files().shown("texts." + texts.language() + ".yaml");
        pack.decisions().forEach(decision -> present(texts.decisions(), decision.id(), file, "decision"));
        pack.choices().keySet().forEach(id -> present(texts.choices(), id, file, "choice"));
        Stream.of(
                        "summary",
                        "granted",
                        "refused",
                        "undetermined",
                        "rules_defect",
                        "outside_covered_period",
                        "open_question",
                        "not_yet",
                        "missing_data",
                        "interpretation",
                        "advice",
                        "missing",
                        "by",
                        "has",
                        "could_have",
                        "has_not",
                        "opens",
                        "ends",
                        "lost",
                        "lost_more",
                        "lapses",
                        "changes",
                        "continues",
                        "nothing_changes",
                        "assumed",
                        "audited",
                        "not_judged")
                .forEach(name -> present(texts.frame(), name, file, "frame"));
        for (Topic topic : pack.topics()) {
            String topicFile = pack.files().shown(topic.name() + "/texts." + texts.language() + ".yaml");
            for (Criterion criterion : topic.criteria().values()) {
                Map<String, String> sentences = texts.criteria().getOrDefault(criterion.id(), Map.of());
                for (Verdict verdict : Verdict.values()) {
                    if (!criterion.never().contains(verdict)) {
                        present(
                                sentences,
                                verdict.name().toLowerCase(Locale.ROOT),
                                topicFile,
                                "criterion " + criterion.id());
                    }
                }
                sentences.values().forEach(sentence -> names(sentence, topicFile, criterion.id()));
            }
        }
        texts.advice().forEach((id, sentence) -> names(sentence, file, id));
    }

    private void present(Map<String, String> texts, String id, String file, String what) {
        if (texts.getOrDefault(id, "").isBlank()) {
            faults.add(new Fault(file, 0, "no sentence (" + id + ") for " + what, "add it in this language too."));
        }
    }

    private void names(String sentence, String file, String id) {
        for (String name : Sentence.names(sentence)) {
            String problem = Sentence.check(name, pack);
            if (problem != null) {
                faults.add(new Fault(file, 0, "unknown name ({" + name + "}) in a sentence of " + id, problem));
            }
        }
    }
}
