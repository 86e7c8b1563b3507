package org.trajectrules.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trajectrules.tree.Fault;

/**
 * The rules of the house for rule files: what keeps them free of order, clocks, numbers of the law and silent surprises.
 *
 * <p>Example: {@code RuleFileChecks.faults(PackFiles.in(folder).drl())} is empty for a clean pack.
 */
public final class RuleFileChecks {

    /** A word or form that a rule file does without, and what to write instead. */
    private record Ban(Pattern pattern, String problem, String maybe) {
        Ban(String regex, String problem, String maybe) {
            this(Pattern.compile(regex, Pattern.MULTILINE), problem, maybe);
        }
    }

    private static final int LONGEST = 200;

    private static final List<Ban> BANS = List.of(
            new Ban(
                    "\\b(salience|no-loop|agenda-group|activation-group|ruleflow-group|auto-focus|lock-on-active)\\b",
                    "order between rules",
                    "leave it out: findings do not depend on order."),
            new Ban(
                    "\\b(date-effective|date-expires|duration|timer)\\b",
                    "a clock",
                    "use an edition or a dated parameter."),
            new Ban(
                    "\\b(eval|update|modify|insert|insertLogical|retract|delete)\\s*[({]",
                    "facts that change",
                    "say it with one call on findings."),
            new Ban(
                    "^\\s*(dialect|function|query)\\b",
                    "a second language in a rule file",
                    "add a method to a fact, or a parameter."),
            new Ban("\"\\d{1,2}-[A-Za-z]{3}-\\d{4}\"", "a date literal", "make it a parameter of type Day."),
            new Ban(
                    "(?<![\\w$\"-])(?!0\\b|1\\b)\\d+(\\.\\d+)?(?![\\w\"])",
                    "a number of the law",
                    "make it a parameter."),
            new Ban(
                    "!=(?!\\s*null\\b)",
                    "a negated comparison, which is true of an unknown value",
                    "name the constants that count, or ask == false of a method."),
            new Ban(
                    "\\bnot\\s+(in|matches|memberOf|contains)\\b",
                    "a negated comparison, which is true of an unknown value",
                    "name the constants that count."),
            new Ban("!\\s*\\(", "a negated group, which is true of an unknown value", "name what counts."),
            new Ban(
                    "==\\s*\"[^\"]*\"",
                    "a comparison with a text, which misspelled never fires",
                    "compare with a constant."),
            new Ban(
                    "\\$\\w+\\s*:\\s*[\\w.]+\\s*[-+*/]\\s*[\\w$]",
                    "arithmetic in a binding, which binds its first part",
                    "add a method to the fact."));

    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"]+)\"(.*?)^end\\s*$", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("@(\\w+)\\s*\\(");
    private static final List<String> KEYS = List.of("criterion", "entitlement", "advice", "variant", "choice");

    private RuleFileChecks() {}

    /** What the rules of the house forbid in these files, by path. */
    public static List<Fault> faults(Map<String, String> drl) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        drl.forEach((path, text) -> {
            String plain = withoutCommentsAndNames(text);
            for (Ban ban : BANS) {
                Matcher found = ban.pattern().matcher(plain);
                while (found.find()) {
                    faults.add(new Fault(
                            path,
                            line(plain, found.start()),
                            ban.problem() + " (" + found.group().strip() + ")",
                            ban.maybe()));
                }
            }
            if (text.lines().count() > LONGEST) {
                faults.add(new Fault(
                        path, LONGEST, "a rule file of " + text.lines().count() + " lines", "split it by criterion."));
            }
            rules(path, text, names, faults);
        });
        return faults;
    }

    private static void rules(String path, String text, Map<String, String> names, List<Fault> faults) {
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            String name = rule.group(1);
            int line = line(text, rule.start());
            String other = names.put(name, path);
            if (other != null) {
                faults.add(new Fault(
                        path, line, "rule name (" + name + ") stands in " + other + " too", "say what differs."));
            }
            Matcher key = KEY.matcher(rule.group(2));
            while (key.find()) {
                if (!KEYS.contains(key.group(1))) {
                    faults.add(new Fault(path, line, "unknown key (@" + key.group(1) + ")", "one of " + KEYS + "."));
                }
            }
            String then = rule.group(2)
                    .substring(rule.group(2).lastIndexOf("\nthen") + "\nthen".length())
                    .strip();
            if (!then.startsWith("findings.") || then.indexOf(';') != then.length() - 1) {
                faults.add(new Fault(
                        path, line, "rule (" + name + ") does more than one call on findings", "split the rule."));
            }
        }
    }

    private static String withoutCommentsAndNames(String text) {
        String plain = Pattern.compile("//[^\n]*").matcher(text).replaceAll(match -> " "
                .repeat(match.group().length()));
        plain = Pattern.compile("(?m)^(rule|package|import)\\b[^\n]*")
                .matcher(plain)
                .replaceAll(match -> " ".repeat(match.group().length()));
        return Pattern.compile("@\\w+\\s*\\([^)]*\\)").matcher(plain).replaceAll(match -> " "
                .repeat(match.group().length()));
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
