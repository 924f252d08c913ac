package news.verbatim.acceptance.built;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Each module is a house with rooms, its packages. Other modules come to its face: what is public and not marked as
 * internal.
 */
final class Rooms {

    /** Each package is a room. */
    static final SliceAssignment ALL = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT) ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    };

    private static final String ROOT = "news.verbatim.";

    /** One looks through so many names at a glance. */
    private static final int MOST_TYPES = 25;

    private static final String INTERNAL = "ModuleInternal";

    private Rooms() {
    }

    /** Returns the module that a class of the house is in. */
    static String module(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    /** Returns the rooms that have more types of their own than one looks through, and how many. */
    static Map<String, Long> tooFull(JavaClasses classes) {
        return classes.stream().filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .filter(room -> room.getValue() > MOST_TYPES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static ArchCondition<JavaClass> beNoFace() {
        return new ArchCondition<>("be package-private or internal to their module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean hidden = !type.getModifiers().contains(JavaModifier.PUBLIC) || isInternal(type);
                events.add(new SimpleConditionEvent(type, hidden, type.getName() + " is hidden: " + hidden));
            }
        };
    }

    static ArchCondition<JavaClass> nameNothingInternalToAnotherModule() {
        return new ArchCondition<>("name nothing that is internal to another module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isAnothers(type, target) && isInternal(target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (isAnothers(type, access.getTargetOwner())
                            && access.getTarget().resolveMember().filter(Rooms::isInternal).isPresent()) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isAnothers(JavaClass type, JavaClass target) {
        return target.getPackageName().startsWith(ROOT) && !module(target).equals(module(type));
    }

    private static boolean isInternal(JavaMember member) {
        return member.getAnnotations().stream().anyMatch(mark -> mark.getRawType().getSimpleName().equals(INTERNAL));
    }

    static boolean isInternal(JavaClass type) {
        return type.getAnnotations().stream().anyMatch(mark -> mark.getRawType().getSimpleName().equals(INTERNAL))
                || type.getEnclosingClass().filter(Rooms::isInternal).isPresent();
    }
}
