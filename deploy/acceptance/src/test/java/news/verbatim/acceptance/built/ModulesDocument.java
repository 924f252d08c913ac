package news.verbatim.acceptance.built;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
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

/** Who tells and asks whom what, and who sees whom, derived from the bytecode of the modules and written as Markdown. */
final class ModulesDocument {

    private static final String ROOT = "news.verbatim.";

    private static final List<String> MODULES = List.of("events", "quotes", "jobs", "accounts", "drafting", "factcheck",
            "approval", "publishing", "ledger", "newsroom", "reader");

    private final Map<JavaClass, SortedSet<String>> fired = new TreeMap<>(byName());

    private final Map<JavaClass, SortedSet<String>> observed = new TreeMap<>(byName());

    private final Map<String, SortedSet<String>> seen = new TreeMap<>();

    ModulesDocument(JavaClasses classes) {
        for (JavaClass type : classes) {
            noteFired(type);
            noteObserved(type);
            noteSeen(type);
        }
    }

    private static Comparator<JavaClass> byName() {
        return Comparator.comparing(JavaClass::getSimpleName);
    }

    private void noteFired(JavaClass type) {
        for (JavaField field : type.getFields()) {
            if (field.getRawType().isEquivalentTo(Event.class) && field.getType() instanceof JavaParameterizedType event) {
                note(fired, event.getActualTypeArguments().get(0).toErasure(), type);
            }
        }
    }

    private void noteObserved(JavaClass type) {
        type.getMethods().forEach(method -> Conditions.observed(method).ifPresent(event -> note(observed, event, type)));
    }

    private static void note(Map<JavaClass, SortedSet<String>> map, JavaClass event, JavaClass where) {
        if (event.getPackageName().startsWith("news.verbatim")) {
            map.computeIfAbsent(event, key -> new TreeSet<>(byOrder())).add(module(where));
        }
    }

    private void noteSeen(JavaClass type) {
        type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith("news.verbatim"))
                .map(ModulesDocument::module).filter(other -> !other.equals(module(type)))
                .forEach(other -> seen.computeIfAbsent(module(type), key -> new TreeSet<>(byOrder())).add(other));
    }

    private static Comparator<String> byOrder() {
        return Comparator.comparing(MODULES::indexOf);
    }

    private static String module(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
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
                ## Facts

                The ledger observes every fact.

                | fact | told by | observed by |
                |---|---|---|
                %s
                ## Questions and registrations

                | event | fired by | answered by |
                |---|---|---|
                %s""".formatted(whoSeesWhom(), rows(true), rows(false));
    }

    private String whoSeesWhom() {
        return MODULES.stream()
                .map(module -> "| %s | %s |\n".formatted(module, list(seen.getOrDefault(module, new TreeSet<>()))))
                .collect(Collectors.joining());
    }

    private String rows(boolean facts) {
        return Stream.concat(fired.keySet().stream(), observed.keySet().stream()).distinct()
                .filter(event -> !event.isEquivalentTo(Fact.class) && event.isAssignableTo(Fact.class) == facts)
                .sorted(byName())
                .map(event -> "| `%s` | %s | %s |\n".formatted(event.getSimpleName(),
                        list(fired.getOrDefault(event, new TreeSet<>())), list(observed.getOrDefault(event, new TreeSet<>()))))
                .collect(Collectors.joining());
    }

    private static String list(SortedSet<String> modules) {
        return modules.isEmpty() ? "nobody" : String.join(", ", modules);
    }
}
