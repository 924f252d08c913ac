package news.verbatim.factcheck.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a reader in a process of its own is made of: the same archives that this module sees. Inside a server they lie
 * in an archive in an archive, where no other process can read them, and are copied out.
 */
final class ReaderClassPath {

    /**
     * A class of each archive that is needed. The last three are the server's; a logger that is not there is not
     * missed.
     */
    private static final List<String> NEEDED = List.of(ReaderMain.class.getName(), "news.verbatim.events.act.Refusal",
            "news.verbatim.quotes.lines.Transcript",
            "org.apache.tika.Tika",
            "org.apache.commons.io.IOUtils", "org.apache.pdfbox.Loader", "org.apache.fontbox.FontBoxFont",
            "org.apache.pdfbox.io.IOUtils",
            "org.jsoup.Jsoup", "org.slf4j.LoggerFactory", "org.apache.commons.logging.LogFactory",
            "org.jboss.logging.Logger");

    private ReaderClassPath() {
    }

    /** Returns the class path; what has to be copied is copied into the folder. */
    static String in(Path folder) throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (String needed : NEEDED) {
            URL archive = archive(needed);
            if (archive != null) {
                places.add(file(archive, Files.createDirectories(folder.resolve(Integer.toString(places.size()))))
                        .toString());
            }
        }
        return String.join(System.getProperty("path.separator"), places);
    }

    private static URL archive(String name) {
        try {
            CodeSource source = Class.forName(name, false, ReaderClassPath.class.getClassLoader()).getProtectionDomain()
                    .getCodeSource();
            return source == null ? null : source.getLocation();
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Path file(URL archive, Path folder) throws IOException {
        String place = archive.toString();
        if (place.startsWith("jar:")) {
            place = place.substring("jar:".length(), place.indexOf("!/"));
        }
        if (place.startsWith("file:")) {
            return Path.of(URI.create(place));
        }
        return packed(archive.openConnection().getContent(), folder.resolve("archive.jar"));
    }

    /**
     * Packs an archive again that the server has mounted: reading it as one file gives nothing. What is mounted is a
     * {@code org.jboss.vfs.VirtualFile}, a class that a deployment does not see.
     */
    private static Path packed(Object mounted, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Object file : (List<?>) ask(mounted, "getChildrenRecursively")) {
                if ((Boolean) ask(file, "isFile")) {
                    String path = (String) mounted.getClass().getMethod("getPathNameRelativeTo", mounted.getClass())
                            .invoke(file, mounted);
                    zip.putNextEntry(new ZipEntry(path));
                    try (InputStream in = (InputStream) ask(file, "openStream")) {
                        in.transferTo(zip);
                    }
                }
            }
            return jar;
        } catch (ReflectiveOperationException e) {
            throw new IOException("this server keeps its archives in a way that is not known: " + mounted, e);
        }
    }

    private static Object ask(Object file, String method) throws ReflectiveOperationException {
        return file.getClass().getMethod(method).invoke(file);
    }
}
