package org.trajectrules.examples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trajectrules.Rulebook;
import org.trajectrules.tree.FaultException;
import picocli.CommandLine.Option;

/** Which rules decide: the shipped ones, or those of a folder. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "FOLDER", description = "a folder of rules that replaces the shipped pack")
    private @Nullable Path folder;

    Rulebook load() {
        try {
            return folder == null ? Rulebook.load() : Rulebook.load(folder);
        } catch (FaultException e) {
            throw new BadRulesException(e);
        }
    }
}
