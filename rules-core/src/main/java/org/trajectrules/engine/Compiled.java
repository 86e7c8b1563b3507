package org.trajectrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/** Rules of the executable model, one model a package; compiled at build time or just now. */
final class Compiled implements RuleSource {

    private static final String VERSION_LINE = "Drools-Model-Version:";

    private final Map<String, List<Model>> models;
    private final ClassLoader loader;

    private Compiled(Map<String, List<Model>> models, ClassLoader loader) {
        this.models = models;
        this.loader = loader;
    }

    /**
     * @param index address of the file in which the rule compiler listed its model classes
     * @param loader where those classes are
     */
    static Compiled listedAt(URL index, ClassLoader loader) {
        try (InputStream stream = index.openStream()) {
            return listed(new String(stream.readAllBytes(), StandardCharsets.UTF_8), loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Compiled listed(String index, ClassLoader loader) {
        Map<String, List<Model>> models = new TreeMap<>();
        index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(VERSION_LINE))
                .map(line -> model(line, loader))
                .forEach(model -> models.computeIfAbsent(model.getPackageName(), unused -> new ArrayList<>())
                        .add(model));
        return new Compiled(models, loader);
    }

    private static Model model(String className, ClassLoader loader) {
        try {
            return (Model) Class.forName(className, true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "compiled rules (" + className + ") cannot be loaded\nMaybe the pack's jar is not whole?", e);
        }
    }

    @Override
    public KieBase kieBase(Collection<String> packages) {
        List<Model> chosen = packages.stream()
                .flatMap(name -> models.getOrDefault(name, List.of()).stream())
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalStateException("no compiled rules for " + packages
                    + "\nMaybe the pack was built without drools-engine as a direct dependency?");
        }
        return KieBaseBuilder.createKieBaseFromModel(chosen, configuration(loader));
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    /** A configuration with its own class loader: declared types resolve there, not in the thread's. */
    @SuppressWarnings("deprecation") // the only factory that takes a class loader
    static KieBaseConfiguration configuration(ClassLoader loader) {
        return KieServices.get().newKieBaseConfiguration(null, loader);
    }
}
