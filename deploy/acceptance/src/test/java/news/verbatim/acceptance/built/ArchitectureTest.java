package news.verbatim.acceptance.built;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** The rules of the house, read from the bytecode of every module. */
@AnalyzeClasses(locations = Checkout.class)
class ArchitectureTest {

    private static final String EVENTS = "news.verbatim.events..";
    private static final String QUOTES = "news.verbatim.quotes..";
    private static final String JOBS = "news.verbatim.jobs..";
    private static final String NEWSROOM = "news.verbatim.newsroom..";
    private static final String READER = "news.verbatim.reader..";

    /** What makes a clock of its own. */
    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tick", "tickMillis",
            "tickSeconds", "tickMinutes");

    @ArchTest
    static final ArchRule noBusinessModuleKnowsAnother = slices().matching("news.verbatim.(*)..").should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(EVENTS, QUOTES, JOBS))
            .ignoreDependency(resideInAPackage(NEWSROOM), DescribedPredicate.not(resideInAPackage(READER)))
            .ignoreDependency(resideInAPackage(READER), resideInAPackage("news.verbatim.publishing.."));

    @ArchTest
    static final ArchRule theSharedLanguageKnowsNobody = noClasses().that().resideInAPackage(EVENTS).should()
            .dependOnClassesThat(
                    resideInAPackage("news.verbatim..").and(DescribedPredicate.not(resideInAPackage(EVENTS))));

    @ArchTest
    static final ArchRule jobsKnowNothingButTheSharedLanguage = noClasses().that().resideInAPackage(JOBS).should()
            .dependOnClassesThat(resideInAPackage("news.verbatim..")
                    .and(DescribedPredicate.not(resideInAnyPackage(EVENTS, JOBS))));

    @ArchTest
    static final ArchRule quotesArePlainJava = classes().that().resideInAPackage(QUOTES).should()
            .onlyDependOnClassesThat(resideInAnyPackage(QUOTES, "java.."));

    @ArchTest
    static final ArchRule noModuleNamesWhatIsInternalToAnother = classes()
            .should(Rooms.nameNothingInternalToAnotherModule());

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes().that().areAnnotatedWith(Entity.class)
            .should(Rooms.beNoFace());

    @ArchTest
    static final ArchRule roomsFormNoCircles = slices().assignedFrom(Rooms.ALL).should().beFreeOfCycles();

    @ArchTest
    static void noRoomIsTooFull(JavaClasses classes) {
        assertEquals(Map.of(), Rooms.tooFull(classes));
    }

    @ArchTest
    static final ArchRule pagesTouchNoDatabase = noClasses().that().resideInAnyPackage(NEWSROOM, READER).should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "javax.sql..", "java.sql..")
                            .and(DescribedPredicate.not(assignableTo(Throwable.class))));

    /** What the modules' tests look for is a query of an entity manager. */
    @ArchTest
    static final ArchRule queriesAreMadeByEntityManagers = noClasses().should()
            .callMethodWhere(makesAQueryOfHibernates());

    @ArchTest
    static final ArchRule useCasesSayWhoMayCallThem = classes().that().areAnnotatedWith(Stateless.class).should()
            .bePublic().andShould(Conditions.sayWhoMayCallThem());

    @ArchTest
    static final ArchRule observersWriteInTheCallersTransaction = methods().that(Conditions.observe())
            .and().areDeclaredInClassesThat(DescribedPredicate.not(resideInAnyPackage(NEWSROOM, READER)))
            // what looks at the container itself is there before any transaction
            .and().areDeclaredInClassesThat(DescribedPredicate.not(assignableTo(Extension.class)))
            .should(Conditions.beTransactionalObservers());

    @ArchTest
    static final ArchRule nobodyObservesLater = methods().should(Conditions.notObserveAsync());

    @ArchTest
    static final ArchRule nobodyFiresForLater = noClasses().should().callMethod(Event.class, "fireAsync", Object.class);

    @ArchTest
    static final ArchRule nobodyLooksAtAnotherClock = noClasses().should().callMethodWhere(looksAtTheMachinesClock());

    @ArchTest
    static final ArchRule onlyTheNewsroomsClockGoesByTheMachines = noClasses().that()
            .resideOutsideOfPackage("news.verbatim.jobs.clock..").should()
            .callMethodWhere(DescribedPredicate.describe("a clock of the machine is made",
                    call -> call.getTarget().getOwner().isEquivalentTo(Clock.class)
                            && CLOCKS.contains(call.getTarget().getName())));

    @ArchTest
    static final ArchRule nobodyPrints = noClasses().that().resideOutsideOfPackage("news.verbatim.quotes.commandline..")
            .should(ACCESS_STANDARD_STREAMS);

    private static DescribedPredicate<JavaMethodCall> makesAQueryOfHibernates() {
        return DescribedPredicate.describe("Hibernate makes a query", call -> {
            String owner = call.getTarget().getOwner().getName();
            return call.getTarget().getName().endsWith("Query") && owner.startsWith("org.hibernate.")
                    && !owner.startsWith("org.hibernate.search.");
        });
    }

    private static DescribedPredicate<JavaMethodCall> looksAtTheMachinesClock() {
        return DescribedPredicate.describe("a java.time class is asked for now, without a clock", call -> {
            MethodCallTarget target = call.getTarget();
            return target.getName().equals("now") && target.getOwner().getPackageName().equals("java.time")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }
}
