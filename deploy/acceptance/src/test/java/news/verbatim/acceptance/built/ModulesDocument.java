package news.verbatim.acceptance.built;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import jakarta.enterprise.event.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.Fact;

/**
 * Who tells and asks whom what, and who sees whom, derived from the bytecode of the modules and written as Markdown.
 */
final class ModulesDocument {

    private static final String ROOT = "news.verbatim.";

    private static final List<String> MODULES = List.of("events", "quotes", "jobs", "accounts", "drafting", "factcheck",
            "approval", "publishing", "ledger", "newsroom", "reader", "limits");

    private final Map<JavaClass, SortedSet<String>> fired = new TreeMap<>(byName());

    private final Map<JavaClass, SortedSet<String>> observed = new TreeMap<>(byName());

    private final Map<String, SortedSet<String>> seen = new TreeMap<>();

    private final Map<String, Room> rooms = new TreeMap<>();

    ModulesDocument(JavaClasses classes) {
        for (JavaClass type : classes) {
            noteFired(type);
            noteObserved(type);
            noteSeen(type);
            noteRoom(type);
        }
    }

    /**
     * What stands in one package: its types, those of them that are its face, and the other rooms of its module that
     * they see.
     */
    private record Room(String module, String name, SortedSet<String> types, SortedSet<String> face,
            SortedSet<String> sees) {

        Room(JavaClass type) {
            this(Rooms.module(type), name(type), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        static String name(JavaClass type) {
            return type.getPackageName().substring(ROOT.length());
        }
    }

    private void noteRoom(JavaClass type) {
        Room room = rooms.computeIfAbsent(Room.name(type), name -> new Room(type));
        if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
            room.types().add(type.getName());
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !Rooms.isInternal(type)) {
                room.face().add(type.getName());
            }
        }
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(ROOT + room.module())
                        && !Room.name(target).equals(room.name()))
                .map(target -> Room.name(target).substring(room.module().length()))
                .map(name -> name.isEmpty() ? room.module() : name.substring(1))
                .forEach(room.sees()::add);
    }

    private static Comparator<JavaClass> byName() {
        return Comparator.comparing(JavaClass::getSimpleName);
    }

    private void noteFired(JavaClass type) {
        for (JavaField field : type.getFields()) {
            if (field.getRawType().isEquivalentTo(Event.class)
                    && field.getType() instanceof JavaParameterizedType event) {
                note(fired, event.getActualTypeArguments().get(0).toErasure(), type);
            }
        }
    }

    private void noteObserved(JavaClass type) {
        type.getMethods()
                .forEach(method -> Conditions.observed(method).ifPresent(event -> note(observed, event, type)));
    }

    private static void note(Map<JavaClass, SortedSet<String>> map, JavaClass event, JavaClass where) {
        if (event.getPackageName().startsWith("news.verbatim")) {
            map.computeIfAbsent(event, key -> new TreeSet<>(byOrder())).add(Rooms.module(where));
        }
    }

    private void noteSeen(JavaClass type) {
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith("news.verbatim"))
                .map(Rooms::module).filter(other -> !other.equals(Rooms.module(type)))
                .forEach(other -> seen.computeIfAbsent(Rooms.module(type), key -> new TreeSet<>(byOrder())).add(other));
    }

    private static Comparator<String> byOrder() {
        return Comparator.comparing(MODULES::indexOf);
    }

    String markdown() {
        return """
                # Who sees, tells and asks whom

                Derived from the bytecode and compared with it by every test run. After a change that is meant, bring this page up
                to date with `deploy/test -Dverbatim.docs=write`, and look at the difference before you commit it.

                ## Who sees the classes of whom

                | module | sees |
                |---|---|
                %s
                ## Rooms

                Each package of a module is a room; a room sees only rooms that do not see it. Types are those at the top of a file, and
                of them the face is what other modules may name.

                | room | types | face | sees |
                |---|---|---|---|
                %s
                ## Facts

                The ledger observes every fact.

                | fact | told by | observed by |
                |---|---|---|
                %s
                ## Questions and registrations

                | event | fired by | answered by |
                |---|---|---|
                %s""".formatted(whoSeesWhom(), rooms(), rows(true), rows(false));
    }

    private String whoSeesWhom() {
        return MODULES.stream()
                .map(module -> "| %s | %s |\n".formatted(module, list(seen.getOrDefault(module, new TreeSet<>()))))
                .collect(Collectors.joining());
    }

    private String rooms() {
        return rooms.values().stream()
                .sorted(Comparator.<Room>comparingInt(room -> MODULES.indexOf(room.module())).thenComparing(Room::name))
                .map(room -> "| %s | %d | %d | %s |\n".formatted(room.name(), room.types().size(), room.face().size(),
                        room.sees().isEmpty() ? "no other" : String.join(", ", room.sees())))
                .collect(Collectors.joining());
    }

    private String rows(boolean facts) {
        return Stream.concat(fired.keySet().stream(), observed.keySet().stream()).distinct()
                .filter(event -> !event.isEquivalentTo(Fact.class) && event.isAssignableTo(Fact.class) == facts)
                .sorted(byName())
                .map(event -> "| `%s` | %s | %s |\n".formatted(event.getSimpleName(),
                        list(fired.getOrDefault(event, new TreeSet<>())),
                        list(observed.getOrDefault(event, new TreeSet<>()))))
                .collect(Collectors.joining());
    }

    private static String list(SortedSet<String> modules) {
        return modules.isEmpty() ? "nobody" : String.join(", ", modules);
    }
}
