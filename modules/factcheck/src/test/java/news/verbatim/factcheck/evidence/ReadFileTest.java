package news.verbatim.factcheck.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.factcheck.evidence.keeping.ReadFile;
import news.verbatim.factcheck.extraction.text.LeftOut;
import org.junit.jupiter.api.Test;

class ReadFileTest {

    @Test
    void whatIsLeftOutIsToldByKindAndTheFirstPlacesAreNamed() {
        ReadFile read = new ReadFile("a PDF", "Words.", false, "", List.of(
                new LeftOut(LeftOut.Kind.RUNNING_HEAD, "Harbour board, minutes", "page 1", 0),
                new LeftOut(LeftOut.Kind.PAGE_NUMBER, "1", "page 1", 0),
                new LeftOut(LeftOut.Kind.PAGE_NUMBER, "2", "page 2", 9),
                new LeftOut(LeftOut.Kind.PAGE_NUMBER, "3", "page 3", 20),
                new LeftOut(LeftOut.Kind.PAGE_NUMBER, "4", "page 4", 31),
                new LeftOut(LeftOut.Kind.HYPHEN, "", "", LeftOut.NOWHERE)));

        assertEquals(List.of("Comes again on each page: “Harbour board, minutes” (page 1).",
                "The number of a page: “1” (page 1); “2” (page 2); “3” (page 3); and 1 more.",
                "Hyphens at the ends of lines."), read.notes());
    }
}
