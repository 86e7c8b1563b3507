package org.trajectrules.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.parser.DrlParser;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/**
 * Compiles rule files for the classic engine: the second opinion in tests, and the compiler that tells lines.
 */
final class ClassicCompiler implements RuleSource {

    private final RuleText text;
    private final ClassLoader loader;

    ClassicCompiler(RuleText text, ClassLoader parent) {
        this.text = text;
        this.loader = new HidingLoader(parent, text.packages().values());
    }

    @Override
    public KieBase kieBase(Collection<String> packages) {
        Map<String, String> chosen = new TreeMap<>();
        text.byPackagePath().forEach((path, drl) -> {
            if (packages.contains(
                    path.substring(0, path.length() - ".drl".length()).replace('/', '.'))) {
                chosen.put(path, drl);
            }
        });
        KnowledgeBuilder builder = build(chosen, loader);
        if (builder.hasErrors()) {
            throw new FaultException(faults(builder, text));
        }
        var base = org.drools.kiesession.rulebase.KnowledgeBaseFactory.newKnowledgeBase(Compiled.configuration(loader));
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    static KnowledgeBuilder build(Map<String, String> drl, ClassLoader loader) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader));
        CompositeKnowledgeBuilder batch = builder.batch();
        drl.forEach((path, rules) -> batch.add(
                ResourceFactory.newByteArrayResource(rules.getBytes(StandardCharsets.UTF_8))
                        .setSourcePath(path),
                ResourceType.DRL));
        batch.build();
        return builder;
    }

    static List<Fault> faults(KnowledgeBuilder builder, RuleText text) {
        List<Fault> faults = new ArrayList<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            String path =
                    error.getResource() == null ? "rules" : error.getResource().getSourcePath();
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            faults.add(RuleFaults.fault(text.shown(path), line, error.getMessage()));
        }
        return faults;
    }

    /** The parser that reads a file alone, to find the one that cannot be read at all. */
    static boolean parses(String drl) {
        try {
            DrlParser parser = new DrlParser();
            parser.parse(false, drl);
            return !parser.hasErrors();
        } catch (org.drools.drl.parser.DroolsParserException | RuntimeException e) {
            return false;
        }
    }
}
