package news.verbatim.reader.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import news.verbatim.events.ModuleInternal;

/**
 * The stylesheet and the icon. Their names carry the hash of what is in them, so that a browser may keep them for good.
 */
@ModuleInternal
public final class Assets {

    private static final Page STYLESHEET = load("site.css", "text/css;charset=utf-8");
    private static final Page ICON = load("icon.svg", "image/svg+xml");

    private static final Map<String, Page> BY_NAME = Map.of(
            name("site", STYLESHEET, "css"), STYLESHEET,
            name("icon", ICON, "svg"), ICON);

    private Assets() {
    }

    static String stylesheet() {
        return "/assets/" + name("site", STYLESHEET, "css");
    }

    static String icon() {
        return "/assets/" + name("icon", ICON, "svg");
    }

    public static Optional<Page> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static String name(String first, Page page, String extension) {
        return first + "-" + page.tag() + "." + extension;
    }

    private static Page load(String file, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            return Page.of(type, Page.FOR_GOOD, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
