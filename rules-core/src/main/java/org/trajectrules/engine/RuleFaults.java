package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trajectrules.tree.Fault;

/** Tells what does not compile, by file and line: the executable compiler knows what is wrong, the classic one where. */
final class RuleFaults {

    private static final String MISSPELLED = "a name in this rule is misspelled; compare it with the rule next to it.";
    private static final String NOTHING_READ = "Parser returned a null Package";
    private static final String UNREADABLE =
            "a bracket, a quote or a word such as then is missing, or a fact is asked by a word of the rule language.";

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
                    .map(message -> fault(text.files().place(), 0, message))
                    .forEach(faults::add);
        }
        // A file that cannot be read leaves its types out of reach of every other: only that file is at fault.
        if (faults.stream().anyMatch(fault -> fault.maybe().equals(UNREADABLE))) {
            faults.removeIf(fault -> !fault.maybe().equals(UNREADABLE));
        }
        boolean placed = faults.stream().anyMatch(fault -> fault.line() > 0);
        return faults.stream()
                .filter(fault -> !placed || !fault.problem().equals(NOTHING_READ))
                .map(fault -> fault.line() > 0 ? fault : placed(fault, text))
                .distinct()
                .toList();
    }

    /** The same fault at the first place in the rules of a name that it tells, if any. */
    private static Fault placed(Fault fault, RuleText text) {
        List<String> names = Arrays.stream(fault.problem().split("[^\\w.$]+"))
                .filter(name -> NAME.matcher(name).find())
                .toList();
        for (Map.Entry<String, String> file : text.files().drl().entrySet()) {
            String shown = text.files().shown(file.getKey());
            String rules = COMMENT_OR_TEXT.matcher(file.getValue()).replaceAll("");
            if (fault.file().equals(shown) || fault.file().equals(text.files().place())) {
                for (String name : names) {
                    int line = RuleText.lineOf(name, rules);
                    if (line > 0) {
                        return new Fault(shown, line, fault.problem(), fault.maybe());
                    }
                }
            }
        }
        return fault;
    }

    private static List<Fault> unreadable(RuleText text) {
        return text.byPackagePath().entrySet().stream()
                .filter(file -> !ClassicCompiler.parses(file.getValue()))
                .map(Map.Entry::getKey)
                .map(path -> new Fault(text.shown(path), 0, "no rules that can be read", UNREADABLE))
                .toList();
    }

    /** A compiler's message without what it repeats of file, line and stage. */
    static Fault fault(String file, int line, String message) {
        String problem = plain(message).replaceFirst("^(\\[ERR \\d+] Line \\d+:\\d+|Rule Compilation error) ", "");
        boolean unreadable = message.startsWith("[ERR") || problem.startsWith("Syntax error");
        return new Fault(file, line, problem, unreadable ? UNREADABLE : MISSPELLED);
    }

    /** The first telling lines of a compiler's message, on one line. */
    private static String plain(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }
}
