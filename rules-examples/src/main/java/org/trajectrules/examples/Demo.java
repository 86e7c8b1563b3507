package org.trajectrules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decides every shipped dossier, as {@code mvn -q -Pdemo} does. */
public final class Demo {

    private Demo() {}

    /** @param args the folder of dossiers */
    public static void main(String[] args) throws IOException {
        List<String> call = new ArrayList<>(List.of("decide"));
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Path::toString)
                    .forEach(call::add);
        }
        Traject.main(call.toArray(String[]::new));
    }
}
