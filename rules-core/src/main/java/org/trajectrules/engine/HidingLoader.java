package org.trajectrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides the packages of a folder's rules: else the types generated for the shipped pack win over those of the folder,
 * and a parameter added there fails as "Wrong redeclaration".
 */
final class HidingLoader extends ClassLoader {

    private final Set<String> hidden;

    HidingLoader(ClassLoader parent, Collection<String> hidden) {
        super(parent);
        this.hidden = Set.copyOf(hidden);
    }

    private boolean hides(String packageName) {
        return hidden.stream().anyMatch(name -> packageName.equals(name) || packageName.startsWith(name + "."));
    }

    private boolean hidesResource(String name) {
        int slash = name.lastIndexOf('/');
        return slash > 0 && hides(name.substring(0, slash).replace('/', '.'));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && hides(name.substring(0, dot))) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return hidesResource(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return hidesResource(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return hidesResource(name) ? null : super.getResourceAsStream(name);
    }
}
