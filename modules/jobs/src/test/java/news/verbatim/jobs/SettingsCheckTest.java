package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

    /** Fields like those that beans have. */
    @SuppressWarnings("unused")
    private static final class Asking {
        private Optional<SiteAddress> site;
        private Optional<List<SiteAddress>> sites;
        private Optional<String> name;
        private boolean demo;
    }

    @Test
    void eachWrongSettingIsToldWithItsNameInTheEnvironment() throws NoSuchFieldException {
        assertEquals(
                List.of("The setting A_DEMO is wrong: “ture” is neither true nor false",
                        "The setting A_SITE is wrong: “x” is no address on the web, such as https://news.example.org",
                        "The setting A_SITES is wrong: “y” is no address on the web, such as https://news.example.org"),
                problems(Map.of("a.site", "x", "a.sites", "https://a.example,y", "a.demo", "ture")));
    }

    @Test
    void whatIsRightOrNotThereIsNoProblem() throws NoSuchFieldException {
        assertEquals(List.of(), problems(Map.of()));
        assertEquals(List.of(), problems(Map.of("a.site", "", "a.demo", "")));
        assertEquals(List.of(), problems(Map.of("a.site", "https://a.example", "a.sites", "https://a.example",
                "a.demo", "TRUE", "a.name", "x")));
    }

    private static List<String> problems(Map<String, String> said) throws NoSuchFieldException {
        Map<String, Type> asked = new TreeMap<>();
        for (String field : new String[] {"site", "sites", "name", "demo"}) {
            asked.put("a." + field, Asking.class.getDeclaredField(field).getGenericType());
        }
        return SettingsCheck.problems(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(said, "test", 100)).build(), asked);
    }
}
