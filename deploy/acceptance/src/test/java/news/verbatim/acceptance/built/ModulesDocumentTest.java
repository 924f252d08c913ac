package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/modules.md} says what the bytecode says; the system property {@code verbatim.docs=write} makes it so. */
@AnalyzeClasses(locations = Checkout.class)
class ModulesDocumentTest {

    private static final Path DOCUMENT = Checkout.ROOT.resolve("docs/modules.md");

    @ArchTest
    static void theDocumentSaysWhatTheBytecodeSays(JavaClasses classes) throws IOException {
        String derived = new ModulesDocument(classes).markdown();
        if ("write".equals(System.getProperty("verbatim.docs"))) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, derived);
        }
        assertEquals(derived, Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "");
    }
}
