package org.trajectrules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trajectrules.tree.Fault;
import org.trajectrules.tree.FaultException;
import org.trajectrules.tree.Node;
import org.trajectrules.tree.Trees;

/**
 * The DRL and YAML files of a pack, by their path below the folder that holds {@code choices.yaml}, and its
 * {@code pack.yaml} under that name.
 *
 * @param place the folder or address, to name files in messages; empty or ending in a slash
 * @param contents bytes by path, sorted
 */
public record PackFiles(String place, SortedMap<String, byte[]> contents) {

    /** Where a pack on the class path announces itself. */
    public static final String ANNOUNCEMENT = "META-INF/trajectrules/pack.yaml";

    private static final String PACK = "pack.yaml";
    private static final String CHOICES = "choices.yaml";

    public PackFiles {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    /**
     * The files of a pack on the class path.
     *
     * @param announcement address of its {@code pack.yaml}, which names the root and lists the files
     */
    public static PackFiles announcedAt(URL announcement) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        byte[] pack = bytes(announcement);
        contents.put(PACK, pack);
        try {
            Node.Group group = (Node.Group) Trees.read(PACK, pack);
            String root = ((Node.Scalar) group.fields().get("root")).text();
            URL rootAddress = new URL(announcement, "../../" + root + "/");
            for (Node file : ((Node.Sequence) group.fields().get("files")).items()) {
                String path = ((Node.Scalar) file).text();
                contents.put(path, bytes(new URL(rootAddress, path)));
            }
            return new PackFiles("", contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of a pack in a folder: either the folder of its topics, or one above it.
     *
     * @throws FaultException if the folder holds no {@code choices.yaml}, or more than one
     */
    public static PackFiles in(Path folder) {
        List<Path> files = files(folder);
        List<Path> roots = files.stream()
                .filter(file -> file.endsWith(CHOICES))
                .map(file -> file.toAbsolutePath().getParent())
                .toList();
        if (roots.size() != 1) {
            throw new FaultException(List.of(new Fault(
                    folder.toString(),
                    0,
                    "a folder of rules with " + roots.size() + " files choices.yaml",
                    "name the folder of one pack, such as a copy of rules-drl/src/main/resources.")));
        }
        Path root = roots.get(0);
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path file : files) {
            Path absolute = file.toAbsolutePath();
            if (absolute.startsWith(root)) {
                contents.put(root.relativize(absolute).toString().replace('\\', '/'), bytes(file));
            } else if (absolute.endsWith(ANNOUNCEMENT)) {
                contents.put(PACK, bytes(file));
            }
        }
        String place = folder.toAbsolutePath().relativize(root).toString().replace('\\', '/');
        return new PackFiles(folder + "/" + (place.isEmpty() ? "" : place + "/"), contents);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".drl"))
                    .filter(file ->
                            !("/" + folder.relativize(file)).replace('\\', '/').contains("/test/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FaultException(List.of(new Fault(
                    folder.toString(), 0, "no folder that can be read", "the path has a slip, or is a file.")));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(URL address) {
        try (InputStream stream = address.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a message names the file at {@code path}. */
    public String shown(String path) {
        return place + path;
    }

    /** The file at {@code path} as a tree; empty text where it is absent. */
    public boolean has(String path) {
        return contents.containsKey(path);
    }

    /** The file at {@code path} as a tree. */
    public Node tree(String path) {
        return Trees.read(shown(path), contents.getOrDefault(path, new byte[0]));
    }

    /** The rule files, by path. */
    public Map<String, String> drl() {
        Map<String, String> drl = new TreeMap<>();
        contents.forEach((path, bytes) -> {
            if (path.endsWith(".drl")) {
                drl.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return drl;
    }

    /** Names of the topics: the folders with a {@code topic.yaml}. */
    public List<String> topics() {
        return contents.keySet().stream()
                .filter(path -> path.endsWith("/topic.yaml"))
                .map(path -> path.substring(0, path.length() - "/topic.yaml".length()))
                .toList();
    }

    /** SHA-256 over the sorted paths and the bytes, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this Java\nMaybe its security providers were removed?", e);
        }
    }
}
