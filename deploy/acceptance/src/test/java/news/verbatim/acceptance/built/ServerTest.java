package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compiled against is what the provisioned server has. */
class ServerTest {

    @ParameterizedTest
    @CsvSource({"hibernate.version, hibernate-core-", "mojarra.version, jakarta.faces-", "wildfly.version, wildfly-ee-",
            "lucene.version, lucene-core-", "h2.version, h2-", "wildfly-core.version, wildfly-server-",
            "jboss-msc.version, jboss-msc-", "jboss-logging.version, jboss-logging-"})
    void theServerHasTheVersionThatIsCompiledAgainst(String property, String library) throws IOException {
        assertEquals(List.of(library + property(property) + ".jar"), libraries(library + "\\d.*\\.jar"));
    }

    @Test
    void theServerIsAJakartaEe10Server() throws IOException {
        assertTrue(property("jakartaee.version").startsWith("10."));
        assertEquals(1, libraries("jakarta\\.persistence-api-3\\.1\\..*").size());
        assertEquals(1, libraries("jakarta\\.servlet-api-6\\.0\\..*").size());
    }

    private static String property(String name) throws IOException {
        Matcher matcher = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<")
                .matcher(Files.readString(Checkout.ROOT.resolve("pom.xml")));
        assertTrue(matcher.find(), name);
        return matcher.group(1);
    }

    private static List<String> libraries(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.SERVER.resolve("modules"))) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.matches(name)).toList();
        }
    }
}
