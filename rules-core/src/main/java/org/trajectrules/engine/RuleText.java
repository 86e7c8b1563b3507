package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trajectrules.pack.PackFiles;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/**
 * The rule files of a pack with the package each declares.
 *
 * @param files the pack's files
 * @param packages package by rule file, the file as {@code topic.file}
 */
record RuleText(PackFiles files, Map<String, String> packages) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    /** @throws FaultException for a file whose package is not named like the file */
    static RuleText of(PackFiles files) {
        Map<String, String> packages = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        files.drl().forEach((path, text) -> {
            String rule = path.substring(0, path.length() - ".drl".length()).replace('/', '.');
            Matcher matcher = PACKAGE.matcher(text);
            String name = matcher.find() ? matcher.group(1) : "";
            if (!name.endsWith("." + rule)) {
                faults.add(new Fault(
                        files.shown(path),
                        1,
                        "package (" + name + ") is not named like its file",
                        "begin the file with: package org.trajectrules." + rule));
            }
            packages.put(rule, name);
        });
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return new RuleText(files, packages);
    }

    List<String> packagesOf(List<String> rules) {
        return rules.stream().map(rule -> packages.getOrDefault(rule, rule)).toList();
    }

    /** Rule text by the path that its package asks for. */
    Map<String, String> byPackagePath() {
        Map<String, String> text = new TreeMap<>();
        files.drl().forEach((path, drl) -> {
            String rule = path.substring(0, path.length() - ".drl".length()).replace('/', '.');
            text.put(packages.get(rule).replace('.', '/') + ".drl", drl);
        });
        return text;
    }

    /** The line of {@code text} on which {@code words} stand, as whole words, first; 0 for none. */
    static int lineOf(String words, String text) {
        Matcher matcher = Pattern.compile("(?<![\\w.])" + Pattern.quote(words) + "(?!\\w)")
                .matcher(text);
        return matcher.find()
                ? (int) text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1
                : 0;
    }

    /** A fault of the rule with this name, at its line. */
    Fault fault(String rule, String problem, String maybe) {
        String head = "rule \"" + rule + "\"";
        return files.drl().entrySet().stream()
                .filter(file -> file.getValue().contains(head))
                .findFirst()
                .map(file -> new Fault(
                        files.shown(file.getKey()),
                        1
                                + (int) file.getValue()
                                        .substring(0, file.getValue().indexOf(head))
                                        .lines()
                                        .count(),
                        problem,
                        maybe))
                .orElseGet(() -> new Fault(files.place(), 0, problem, maybe));
    }

    /** How a message names the file with this package path. */
    String shown(String packagePath) {
        String name = packagePath.replaceFirst("^src/main/resources/", "");
        return packages.entrySet().stream()
                .filter(entry -> name.equals(entry.getValue().replace('.', '/') + ".drl"))
                .findFirst()
                .map(entry -> files.shown(entry.getKey().replace('.', '/') + ".drl"))
                .orElse(name);
    }
}
