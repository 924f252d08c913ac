package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @Test
    void pagesLieUnderItWithOneSlash() {
        assertEquals("https://news.example.org/paper", SiteAddress.of(" https://news.example.org/paper// ").base());
        assertEquals("http://news.example.org:8080", SiteAddress.of("http://news.example.org:8080").base());
        assertEquals("https://hub.example/a/", SiteAddress.of("https://hub.example/a/").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example.org", "ftp://news.example.org", "https://", "https:///x", "https://a b", "/x",
            "localhost:8080", "javascript:alert(1)"})
    void anythingElseIsNone(String written) {
        String told = assertThrows(IllegalArgumentException.class, () -> SiteAddress.of(written)).getMessage();
        assertTrue(told.contains("“" + written + "” is no address on the web"), told);
    }
}
