package org.trajectrules.examples;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.trajectrules.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists every decision with its criteria, sources, parameters, choices, editions and covered period. */
@Command(
        name = "catalogue",
        description = "List what can be decided, and on what grounds.",
        mixinStandardHelpOptions = true)
final class ShowCatalogue implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "form of the list")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        Catalogue catalogue = rules.load().catalogue();
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == OutputFormat.JSON ? catalogue.toJson() : CataloguePrinter.text(catalogue));
        out.flush();
        return Traject.DECIDED;
    }
}
