package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trajectrules.tree.Fault;

/** Tells what does not compile, by file and line: the executable compiler knows what is wrong, the classic one where. */
final class RuleFaults {

    static final String MAYBE = "a name in this rule is misspelled; compare it with the rule next to it.";

    /** What only a name of a type, constant, field or method looks like. */
    private static final Pattern NAME = Pattern.compile("\\w\\.\\w|^\\w*[A-Z]\\w*$");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("//.*|\"[^\"\\n]*\"");

    private RuleFaults() {}

    static List<Fault> of(RuleText text, ClassLoader loader, List<String> messages) {
        List<Fault> faults = new ArrayList<>();
        try {
            faults.addAll(ClassicCompiler.faults(ClassicCompiler.build(text.byPackagePath(), loader), text));
        } catch (RuntimeException e) {
            faults.addAll(unreadable(text));
        }
        if (faults.isEmpty()) {
            // What follows the first message is told about code made from the rule that it is about.
            messages.stream()
                    .limit(1)
                    .map(message -> new Fault(text.files().place(), 0, plain(message), MAYBE))
                    .forEach(faults::add);
        }
        return faults.stream()
                .map(fault -> fault.line() > 0 ? fault : placed(fault, text))
                .distinct()
                .toList();
    }

    /** The same fault at the first place in the rules of a name that it tells, if any. */
    private static Fault placed(Fault fault, RuleText text) {
        for (String name : fault.problem().split("[^\\w.$]+")) {
            for (Map.Entry<String, String> file : text.files().drl().entrySet()) {
                String shown = text.files().shown(file.getKey());
                boolean here = fault.file().equals(shown) || fault.file().equals(text.files().place());
                int line = NAME.matcher(name).find() ? RuleText.lineOf(name, COMMENT_OR_TEXT.matcher(file.getValue()).replaceAll("")) : 0;
                if (here && line > 0) {
                    return new Fault(shown, line, fault.problem(), fault.maybe());
                }
            }
        }
        return fault;
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
