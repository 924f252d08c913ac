package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting stops the start, in one line that says which and why. */
class SettingsTest {

    @Test
    void whateverTheNewsroomReadsIsToldAtStartAllAtOnce() {
        String said = RunningNewsroom.refusal("settings-newsroom", 8092, Map.of("VERBATIM_DELIVER_TO",
                "10.0.0.0/8,10.0.0/8", "VERBATIM_PUBLIC_URL", "news.example.org", "VERBATIM_DEMO", "ture"));

        String last = said.strip().lines().reduce((one, next) -> next).orElseThrow();
        assertTrue(last.startsWith("verbatim: the server did not start. "), said);
        assertEquals("The setting VERBATIM_DELIVER_TO is wrong: “10.0.0/8” is no network, such as 10.0.0.0/8."
                + " The setting VERBATIM_DEMO is wrong: “ture” is neither true nor false."
                + " The setting VERBATIM_PUBLIC_URL is wrong: “news.example.org” is no address on the web, such as"
                + " https://news.example.org.", last.substring("verbatim: the server did not start. ".length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VERBATIM_DB_DRIVER   | mysql         | neither h2 nor postgresql
            VERBATIM_DB_URL      | postgres://x  | no address of a database
            VERBATIM_SMTP_PORT   | mail          | no port number
            VERBATIM_SMTP_PORT   | 123456        | no port number
            VERBATIM_SMTP_TLS    | yes           | neither true nor false
            VERBATIM_NODE        | a/b           | no name of at most 23
            VERBATIM_PROXIES     | proxy.example | no list of addresses in figures
            VERBATIM_CONNECTIONS | 0             | no number from 1 to 9999
            VERBATIM_CONNECTIONS | many          | no number from 1 to 9999
            VERBATIM_HOSTS       | a.example:80  | no list of names
            """)
    void whatTheServerReadsBeforeItIsToldBeforeAnythingStarts(String name, String value, String told) {
        assertTrue(RunningNewsroom.refusal("settings-newsroom", 8092, Map.of(name, value))
                .startsWith("verbatim: the setting " + name + " is wrong: “" + value + "” is " + told));
    }
}
