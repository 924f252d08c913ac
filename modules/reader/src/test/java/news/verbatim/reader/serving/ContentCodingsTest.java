package news.verbatim.reader.serving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "deflate , gzip ; q=0.001"})
    void whoNamesGzipGetsIt(String header) {
        assertTrue(ContentCodings.includeGzip(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.000", "x-gzip", ",;,", "*"})
    void nobodyElseDoes(String header) {
        assertFalse(ContentCodings.includeGzip(header));
    }

    @Test
    void whatIsPackedIsTheSamePage() throws IOException {
        byte[] bytes = "Every quotation was checked.".getBytes(StandardCharsets.UTF_8);

        Page page = Page.of(Page.HTML, Page.NEWS, bytes);

        assertArrayEquals(bytes, new GZIPInputStream(new ByteArrayInputStream(page.zipped())).readAllBytes());
    }
}
