package news.verbatim.acceptance.census;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;

/**
 * The places in the code that refuse something, read out of the bytecode: those that a page can come to, because a bean
 * of the newsroom calls them, or something that it calls, or because they hear of a fact.
 */
final class RefusalSites {

    private static final Path MODULES = Path.of(System.getProperty("verbatim.checkout"), "modules");

    private static final String ROOT = "news.verbatim.";

    /** Class and line, as a stack has them, and the name of the place. */
    private final Map<String, String> byLine = new HashMap<>();

    /** What stands at each place, for whoever has to provoke it. */
    private final Map<String, String> told = new TreeMap<>();

    private RefusalSites() {
    }

    static RefusalSites read() {
        JavaClasses classes = new ClassFileImporter().importLocations(modules());
        RefusalSites sites = new RefusalSites();
        Map<String, TreeSet<Integer>> lines = new TreeMap<>();
        for (JavaCodeUnit unit : reachable(classes)) {
            if (!unit.getOwner().isAssignableTo(Refusal.class) && !unit.getOwner().isEquivalentTo(Problems.class)) {
                unit.getCallsFromSelf().stream().filter(RefusalSites::refuses)
                        .forEach(call -> lines
                                .computeIfAbsent(unit.getOwner().getName() + "#" + unit.getName(),
                                        key -> new TreeSet<>())
                                .add(call.getLineNumber()));
            }
        }
        lines.forEach(sites::name);
        return sites;
    }

    private static Set<Location> modules() {
        try (Stream<Path> all = Files.list(MODULES)) {
            return all.map(module -> module.resolve("target/classes")).filter(Files::isDirectory).map(Location::of)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean refuses(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        return owner.isAssignableTo(Refusal.class)
                && (name.equals("<init>") || Set.of("because", "at", "over").contains(name))
                || owner.isEquivalentTo(Problems.class) && name.startsWith("require");
    }

    /** A place is the method and which refusal of it, from the top: lines move with every change. */
    private void name(String method, TreeSet<Integer> lines) {
        String type = method.substring(0, method.indexOf('#'));
        int number = 0;
        for (int line : lines) {
            String site = place(method) + "/" + ++number;
            byLine.put(type + ":" + line, site);
            told.put(site, source(type, line));
        }
    }

    /** The module, the class and the method: a class may move to another room of its module. */
    private static String place(String method) {
        String type = method.substring(0, method.indexOf('#'));
        return type.substring(ROOT.length()).replaceFirst("\\..*", "") + method.substring(type.lastIndexOf('.'));
    }

    private static String source(String type, int line) {
        String outer = type.replaceFirst("\\$.*", "");
        String module = outer.substring(ROOT.length()).replaceFirst("\\..*", "");
        Path file = MODULES.resolve(module).resolve("src/main/java").resolve(outer.replace('.', '/') + ".java");
        try {
            List<String> all = Files.readAllLines(file);
            return all.subList(line - 1, Math.min(line + 1, all.size())).stream().map(String::strip)
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            return "";
        }
    }

    private static Set<JavaCodeUnit> reachable(JavaClasses classes) {
        Map<String, Set<JavaCodeUnit>> overriding = overriding(classes);
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        Set<JavaCodeUnit> reached = new HashSet<>();
        for (JavaClass type : classes) {
            boolean page = type.getPackageName().startsWith(ROOT + "newsroom");
            type.getCodeUnits().stream().filter(unit -> page || hears(unit)).filter(reached::add).forEach(open::push);
        }
        while (!open.isEmpty()) {
            for (JavaAccess<?> access : open.pop().getAccessesFromSelf()) {
                String name = access.getTarget().getName();
                overriding.getOrDefault(access.getTargetOwner().getName() + "#" + name, Set.of()).stream()
                        .filter(reached::add)
                        .forEach(open::push);
            }
        }
        return reached;
    }

    /** What may run when a method of a type is called: its own, and those of its subtypes and supertypes. */
    private static Map<String, Set<JavaCodeUnit>> overriding(JavaClasses classes) {
        Map<String, Set<JavaCodeUnit>> all = new HashMap<>();
        for (JavaClass type : classes) {
            Stream.concat(Stream.of(type),
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                            .filter(other -> other.getName().startsWith(ROOT)))
                    .forEach(known -> type.getCodeUnits()
                            .forEach(unit -> all
                                    .computeIfAbsent(known.getName() + "#" + unit.getName(), key -> new HashSet<>())
                                    .add(unit)));
            type.getAllRawSuperclasses().stream().filter(above -> above.getName().startsWith(ROOT))
                    .forEach(above -> above.getCodeUnits().forEach(unit -> all
                            .computeIfAbsent(type.getName() + "#" + unit.getName(), key -> new HashSet<>()).add(unit)));
        }
        return all;
    }

    private static boolean hears(JavaCodeUnit unit) {
        return unit instanceof JavaMethod method
                && method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
    }

    /** Returns all places, with what stands there. */
    Map<String, String> all() {
        return told;
    }

    /** Returns the places that refused something, as the log of a server tells. */
    Set<String> provoked(List<String> log) {
        Set<String> provoked = new TreeSet<>(Comparator.naturalOrder());
        for (String line : log) {
            int at = line.indexOf("refused at ");
            if (at >= 0) {
                String origin = line.substring(at + "refused at ".length()).split(" ", 2)[0];
                String site = byLine.get(origin.replaceFirst("#[^:]*:", ":"));
                if (site != null) {
                    provoked.add(site);
                }
            }
        }
        return provoked;
    }
}
