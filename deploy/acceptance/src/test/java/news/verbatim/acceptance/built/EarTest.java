package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built EAR, opened and looked at: what keeps the modules apart, and what must be in it once. */
class EarTest {

    private static final Set<String> MODULES = Set.of("accounts.jar", "drafting.jar", "factcheck.jar", "approval.jar",
            "publishing.jar", "ledger.jar", "newsroom.war", "reader.war");

    private final OpenedEar ear = OpenedEar.open();

    @Test
    void theSubDeploymentsAreIsolated() {
        assertTrue(ear.text("META-INF/jboss-deployment-structure.xml")
                .contains("<ear-subdeployments-isolated>true</ear-subdeployments-isolated>"));
    }

    @Test
    void theEarHoldsTheModulesAndNothingElse() {
        assertEquals(MODULES, Set.copyOf(ear.subDeployments()));
    }

    @Test
    void everyModuleIsListed() {
        String application = ear.text("META-INF/application.xml");
        for (String module : MODULES) {
            assertTrue(application.contains(">" + module + "<"), module + " is not in application.xml");
        }
    }

    @Test
    void noClassIsInItTwice() {
        assertEquals(Map.of(), OpenedEar.moreThanOne(ear.homesOfClasses()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom.war", "reader.war"})
    void aWarBringsNothingThatIsShared(String war) {
        List<String> libraries = ear.inside(war).stream().filter(path -> path.startsWith("WEB-INF/lib/")).toList();
        for (String shared : List.of("verbatim", "db-scheduler", "flyway", "slf4j", "jakarta.jakartaee")) {
            assertTrue(libraries.stream().noneMatch(library -> library.contains(shared)), () -> libraries.toString());
        }
    }

    @Test
    void theServersOwnLibrariesStayOut() {
        for (String owned : List.of("slf4j-api", "hibernate-core", "jakarta.faces", "jakarta.jakartaee-api",
                "com.h2database", "parsson",
                "commons-logging", "log4j", "lucene", "hibernate-search")) {
            assertTrue(ear.paths().stream().noneMatch(path -> path.contains(owned)), owned);
        }
    }

    @Test
    void aModuleSeesNoOtherOne() {
        for (String module : MODULES) {
            if (module.endsWith(".jar")) {
                assertEquals(List.of(), ear.seenBy(module), module);
            }
        }
    }

    @Test
    void thePublicSiteSeesPublishingOnly() {
        assertEquals(List.of("publishing.jar"), ear.seenBy("reader.war"));
    }

    @Test
    void theNewsroomSeesTheModulesAndNotThePublicSite() {
        assertEquals(
                Set.of("accounts.jar", "drafting.jar", "factcheck.jar", "approval.jar", "publishing.jar", "ledger.jar"),
                Set.copyOf(ear.seenBy("newsroom.war")));
    }
}
