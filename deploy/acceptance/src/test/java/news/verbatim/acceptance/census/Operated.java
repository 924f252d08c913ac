package news.verbatim.acceptance.census;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was operated in the windows of all browser tests, one line for each control on each page in each width. */
public final class Operated {

    /** What a script in the window says begins with it. */
    public static final String SIGN = "§";

    /** The widest window of a phone, and the narrowest of a desk, in CSS pixels. */
    private static final int PHONE = 600;
    private static final int DESK = 1000;

    private static final Pattern SOURCE = Pattern.compile("faces\\.source=([^&]+)");

    private static final String NEWSROOM = "/newsroom";

    private static final Path FOLDER = Path.of(System.getProperty("verbatim.target"), "census");

    private static final Set<String> SEEN = new TreeSet<>();

    private Operated() {
    }

    /**
     * Notes what a window says of itself.
     *
     * @param message a message of {@code watching.js}
     * @return what there is to complain of; an empty text if nothing
     */
    public static String note(String message) {
        JsonArray said;
        try (var reader = Json.createReader(new StringReader(message.substring(SIGN.length())))) {
            said = reader.readArray();
        }
        String path = said.getString(1);
        if (said.getString(0).equals("lost")) {
            return "a press of “" + said.getString(3) + "” was lost at " + path;
        }
        add(path, said.getString(3), said.getInt(2));
        return "";
    }

    /** Notes what a script of a page asked the server for: it stands in the form that it sent. */
    public static void noteRequest(String url, String form, int width) {
        Matcher source = SOURCE.matcher(form == null ? "" : form);
        if (source.find()) {
            String id = URLDecoder.decode(source.group(1), StandardCharsets.UTF_8);
            add(URI.create(url).getPath(), id.replaceFirst("^.*:", ""), width);
        }
    }

    private static void add(String path, String name, int width) {
        if (path.startsWith(NEWSROOM) && (width <= PHONE || width >= DESK)) {
            SEEN.add(page(path) + "\t" + name + "\t" + (width <= PHONE ? "phone" : "desk"));
        }
    }

    private static String page(String path) {
        String page = path.substring(NEWSROOM.length());
        return page.isEmpty() || page.equals("/") ? "/index" : page;
    }

    /** Adds what was seen in this process to what is kept for the census. */
    public static void keep() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve("operated-" + ProcessHandle.current().pid() + ".txt"), SEEN,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what other processes have operated since the last clean build, on pages at a path, in windows of a width.
     */
    public static Set<String> names(String path, int width) {
        String end = width <= PHONE ? "phone" : "desk";
        return kept().stream().map(line -> line.split("\t"))
                .filter(seen -> seen[0].equals(page(path)) && seen[2].equals(end))
                .map(seen -> seen[1]).collect(Collectors.toSet());
    }

    /** Returns what all processes kept since the last clean build. */
    static Set<String> kept() {
        if (!Files.isDirectory(FOLDER)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("operated-")).flatMap(Operated::lines)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
