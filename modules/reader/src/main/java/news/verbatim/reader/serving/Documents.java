package news.verbatim.reader.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import news.verbatim.events.ModuleInternal;

/** Documents that machines read about this site; they name it by the address under which it was asked for. */
@ModuleInternal
public final class Documents {

    private static final String SITE = "https://site.invalid";

    private Documents() {
    }

    public static Page page(String file, String type, String base) {
        try (InputStream in = Documents.class.getResourceAsStream(file)) {
            return Page.of(type, Page.TEN_MINUTES,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(SITE, base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
