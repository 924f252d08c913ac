package news.verbatim.reader.serving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAnswerTest {

    private static final Page PAGE = Page.of(Page.HTML, Page.NEWS, "Every quotation was checked.");

    private static final String TAG = '"' + PAGE.tag() + '"';

    @Test
    void aPageIsSentWholeWithItsTag() {
        PageAnswer answer = PageAnswer.of(PAGE, null, null);

        assertEquals(200, answer.status());
        assertEquals(TAG, answer.headers().get("ETag"));
        assertArrayEquals(PAGE.bytes(), answer.body());
        assertEquals("public, max-age=0, stale-while-revalidate=30", answer.headers().get("Cache-Control"));
    }

    @Test
    void whatIsPackedHasAnotherTag() {
        PageAnswer answer = PageAnswer.of(PAGE, TAG, "gzip");

        assertEquals(200, answer.status());
        assertEquals("gzip", answer.headers().get("Content-Encoding"));
        assertEquals('"' + PAGE.tag() + "-gz\"", answer.headers().get("ETag"));
        assertArrayEquals(PAGE.zipped(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAG", "W/TAG", "\"a\", TAG", "\"a\" ,W/TAG", "*"})
    void whatSomebodyHasStillIsNotSentAgain(String header) {
        PageAnswer answer = PageAnswer.of(PAGE, header.replace("TAG", TAG), null);

        assertEquals(304, answer.status());
        assertEquals(TAG, answer.headers().get("ETag"));
        assertEquals(0, answer.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"a\"", "a, b", ",,,", "W/", "\""})
    void whateverElseStandsThereThePageIsSent(String header) {
        assertEquals(200, PageAnswer.of(PAGE, header, null).status());
    }
}
