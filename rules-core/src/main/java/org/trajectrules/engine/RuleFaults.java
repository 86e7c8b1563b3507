package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trajectrules.tree.Fault;

/** Tells what does not compile, by file and line: the executable compiler knows what is wrong, the classic one where. */
final class RuleFaults {

    static final String MAYBE = "a name in this rule is misspelled; compare it with the rule next to it.";

    private RuleFaults() {}

    static List<Fault> of(RuleText text, ClassLoader loader, List<String> messages) {
        List<Fault> faults = new ArrayList<>();
        try {
            faults.addAll(ClassicCompiler.faults(ClassicCompiler.build(text.byPackagePath(), loader), text));
        } catch (RuntimeException e) {
            faults.addAll(unreadable(text));
        }
        if (faults.isEmpty()) {
            messages.stream()
                    .map(message -> new Fault(text.files().place(), 0, plain(message), MAYBE))
                    .forEach(faults::add);
        }
        return faults.stream().distinct().toList();
    }

    private static List<Fault> unreadable(RuleText text) {
        return text.byPackagePath().entrySet().stream()
                .filter(file -> !ClassicCompiler.parses(file.getValue()))
                .map(Map.Entry::getKey)
                .map(path -> new Fault(
                        text.shown(path),
                        0,
                        "no rules that can be read",
                        "a bracket or a quote is missing, or a fact is asked by a word of the rule language."))
                .toList();
    }

    /** The first telling lines of a compiler's message, on one line. */
    static String plain(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }
}
