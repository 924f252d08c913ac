package news.verbatim.acceptance.built;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import news.verbatim.acceptance.server.TheEar;

/** The built EAR with all archives in it unpacked, in memory. */
final class OpenedEar {

    private final Map<String, byte[]> files;

    private OpenedEar(Map<String, byte[]> files) {
        this.files = files;
    }

    static OpenedEar open() {
        try {
            return new OpenedEar(unzip(Files.readAllBytes(TheEar.file().toPath())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> paths() {
        return files.keySet();
    }

    /** Returns the sub-deployments: what lies at the top and is an archive. */
    List<String> subDeployments() {
        return files.keySet().stream().filter(path -> path.matches("[^/]+\\.(jar|war)")).toList();
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Returns what an archive's manifest names, without the EAR's own libraries, which everybody sees anyway. */
    List<String> seenBy(String archive) {
        try {
            Manifest manifest = new Manifest(
                    new ByteArrayInputStream(unzip(files.get(archive)).get("META-INF/MANIFEST.MF")));
            String classPath = manifest.getMainAttributes().getValue("Class-Path");
            return classPath == null ? List.of()
                    : Arrays.stream(classPath.split(" ")).filter(path -> !path.startsWith("lib/")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the files in an archive. */
    Set<String> inside(String archive) {
        return unzip(files.get(archive)).keySet();
    }

    /** Returns the archives that hold each class, by the name of the class file. */
    Map<String, List<String>> homesOfClasses() {
        Map<String, List<String>> homes = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.matches(".*\\.(jar|war)")) {
                note(path, unzip(bytes), homes);
            }
        });
        return homes;
    }

    private static void note(String archive, Map<String, byte[]> contents, Map<String, List<String>> homes) {
        contents.forEach((path, bytes) -> {
            if (path.endsWith(".jar")) {
                note(archive + "!" + path, unzip(bytes), homes);
            } else if (path.endsWith(".class") && !path.startsWith("META-INF/") && !path.equals("module-info.class")) {
                homes.computeIfAbsent(path.replace("WEB-INF/classes/", ""), name -> new ArrayList<>()).add(archive);
            }
        });
    }

    private static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    contents.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** Returns the entries of a map of lists whose list has more than one element. */
    static Map<String, List<String>> moreThanOne(Map<String, List<String>> lists) {
        return lists.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
