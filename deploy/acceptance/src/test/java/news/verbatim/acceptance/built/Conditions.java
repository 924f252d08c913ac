package news.verbatim.acceptance.built;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.verbatim.jobs.MigrationRegistration;
import news.verbatim.jobs.TaskRegistration;
import news.verbatim.jobs.store.FolderRegistration;

/** What the rules of the house ask of classes and methods. */
final class Conditions {

    /** Start-up has no transaction of its own, and handing something in writes nothing. */
    private static final Set<Class<?>> WITHOUT_TRANSACTION = Set.of(Startup.class, Shutdown.class,
            MigrationRegistration.class, TaskRegistration.class, FolderRegistration.class);

    private Conditions() {
    }

    static DescribedPredicate<JavaMethod> observe() {
        return DescribedPredicate.describe("observe an event", method -> observed(method)
                .filter(event -> WITHOUT_TRANSACTION.stream().noneMatch(event::isEquivalentTo)).isPresent());
    }

    /** Returns the event that a method observes. */
    static Optional<JavaClass> observed(JavaMethod method) {
        return method.getParameters().stream().filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .map(JavaParameter::getRawType).findFirst();
    }

    static ArchCondition<JavaMethod> beTransactionalObservers() {
        return condition("be in hidden @ApplicationScoped beans and @Transactional(MANDATORY)", method -> {
            JavaClass bean = method.getOwner();
            return (!bean.getModifiers().contains(JavaModifier.PUBLIC) || Rooms.isInternal(bean))
                    && bean.isAnnotatedWith(ApplicationScoped.class)
                    && (mandatory(method.tryGetAnnotationOfType(Transactional.class))
                            || mandatory(bean.tryGetAnnotationOfType(Transactional.class)));
        });
    }

    private static boolean mandatory(Optional<Transactional> transactional) {
        return transactional.map(Transactional::value).filter(Transactional.TxType.MANDATORY::equals).isPresent();
    }

    static ArchCondition<JavaMethod> notObserveAsync() {
        return condition("not observe asynchronously", method -> method.getParameters().stream()
                .noneMatch(parameter -> parameter.isAnnotatedWith(ObservesAsync.class)));
    }

    static ArchCondition<JavaClass> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                boolean said = useCase.isAnnotatedWith(RolesAllowed.class) || useCase.isAnnotatedWith(PermitAll.class)
                        || useCase.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .allMatch(method -> method.isAnnotatedWith(RolesAllowed.class)
                                        || method.isAnnotatedWith(PermitAll.class));
                events.add(
                        new SimpleConditionEvent(useCase, said, useCase.getName() + " says who may call it: " + said));
            }
        };
    }

    private static ArchCondition<JavaMethod> condition(String description, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean satisfied = holds.test(method);
                events.add(new SimpleConditionEvent(method, satisfied,
                        method.getFullName() + (satisfied ? " does " : " does not ") + description));
            }
        };
    }
}
