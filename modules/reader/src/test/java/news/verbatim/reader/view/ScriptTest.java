package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({"ar,UNICEF تدعو إلى هدنة,rtl", "he,2027,rtl", "fa-IR,«پل بسته است»,rtl", "az-Arab,x,rtl", "az,x,ltr",
            "en,The word שלום is old,ltr", "und,هدنة,rtl",
            "uk,Міст,ltr", "yi,x,rtl", "ku-Latn,x,ltr", "pa-Arab,x,rtl", "en,,ltr"})
    void aTextRunsAsItsLanguageIsWritten(String tag, String text, String direction) {
        assertEquals(direction, Script.direction(tag, text == null ? "" : text));
    }

    @ParameterizedTest
    @CsvSource({"sr-latn-rs,sr-Latn-RS", "DE-at,de-AT", "not a tag,und"})
    void aTagIsWrittenAsItShould(String tag, String written) {
        assertEquals(written, Script.language(tag));
    }
}
