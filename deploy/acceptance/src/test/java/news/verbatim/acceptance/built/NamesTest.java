package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word is one thing: in all modules together a name says what it names. */
@AnalyzeClasses(locations = Checkout.class)
class NamesTest {

    /**
     * What modules have one each of, and what the engine needs a copy of, because it knows nothing but Java.
     */
    private static final Set<String> IN_SEVERAL_MODULES = Set.of("Registrations", "StoryObserver", "GlassObserver",
            "ModuleInternal", "QuotationType");

    /** The desk itself, and the row of what it has set. */
    private static final Set<String> DESKS = Set.of("Desk", "TermsOfDesk");

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @ArchTest
    static void noNameIsGivenTwice(JavaClasses classes) {
        Map<String, List<String>> given = types(classes)
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        given.keySet().removeAll(IN_SEVERAL_MODULES);
        given.values().removeIf(rooms -> rooms.size() == 1);

        assertEquals(Map.of(), given);
    }

    @ArchTest
    static void nothingButADeskIsCalledOne(JavaClasses classes) {
        assertEquals(DESKS, types(classes).map(JavaClass::getSimpleName).filter(name -> name.endsWith("Desk"))
                .collect(Collectors.toSet()));
    }

    @ArchTest
    static void theGlossaryNamesWhatThereIs(JavaClasses classes) throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(Checkout.ROOT.resolve("docs/glossary.md"))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(named.isEmpty());
        named.removeAll(types(classes).map(JavaClass::getSimpleName).collect(Collectors.toSet()));

        assertEquals(Set.of(), named);
    }

    private static Stream<JavaClass> types(JavaClasses classes) {
        return classes.stream().filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }
}
