package org.trajectrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;

/** A copy of the smallest sound pack, to be spoiled in one place. */
record MiniPack(Path folder) {

    static Path original() {
        try {
            return Path.of(Objects.requireNonNull(MiniPack.class.getResource("/minipack"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static MiniPack copiedTo(Path folder) {
        Path original = original();
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MiniPack(folder);
    }

    /** The same pack with {@code before} exchanged for {@code after} where it stands once in {@code file}. */
    MiniPack spoiled(String file, String before, String after) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(before), -1))
                .as("%s stands once in %s", before, file)
                .hasSize(2);
        return write(file, text.replace(before, after));
    }

    MiniPack write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MiniPack without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it, file names without the folder. */
    List<String> faults() {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> Rulebook.load(folder));
        assertThat(refused).as("a fault in the pack").isNotNull();
        return refused.faults().stream()
                .map(Fault::message)
                .map(message -> message.replace(folder + "/", ""))
                .toList();
    }
}
