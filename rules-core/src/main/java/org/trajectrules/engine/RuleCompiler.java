package org.trajectrules.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/**
 * Compiles the rule files of a folder to the executable model, which decides. The choice of engine is made here, always
 * by name: the mere presence of drools-mvel changes what Drools picks by itself.
 */
final class RuleCompiler {

    private RuleCompiler() {}

    /** @throws FaultException with file and line of what does not compile */
    static RuleSource compile(RuleText text, String hash, ClassLoader parent) {
        ClassLoader hiding = new HidingLoader(parent, text.packages().values());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(hiding);
        try {
            return build(text, hash, hiding);
        } catch (FaultException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new FaultException(RuleFaults.of(text, hiding, List.of(String.valueOf(e.getMessage()))));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static RuleSource build(RuleText text, String hash, ClassLoader hiding) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.trajectrules.folder", "rules", hash);
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        text.byPackagePath().forEach((path, drl) -> files.write("src/main/resources/" + path, drl));
        KieBuilder builder = services.newKieBuilder(files, hiding);
        builder.buildAll(ExecutableModelProject.class);
        try {
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                List<Fault> faults = RuleFaults.of(
                        text, hiding, errors.stream().map(Message::getText).toList());
                throw new FaultException(faults);
            }
            return loaded((InternalKieModule) builder.getKieModule(), id, hiding);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Compiled loaded(InternalKieModule module, ReleaseId id, ClassLoader hiding) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            }
        }
        byte[] index = module.getBytes(CanonicalKieModule.getModelFileWithGAV(id));
        return Compiled.listed(new String(index, StandardCharsets.UTF_8), new BytesLoader(hiding, classes));
    }

    /** The classes just compiled. */
    private static final class BytesLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        BytesLoader(ClassLoader parent, Map<String, byte[]> classes) {
            super(parent);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
