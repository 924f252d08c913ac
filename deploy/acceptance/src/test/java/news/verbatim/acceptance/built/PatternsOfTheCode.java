package news.verbatim.acceptance.built;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Every regular expression of some classes, found by itself: the constants that the bytecode compiles, what lies in
 * static fields once the classes are loaded, and what addresses of resources are made of.
 */
final class PatternsOfTheCode {

    private static final String ADDRESS = "Ljakarta/ws/rs/Path;";

    private final PatternTracer tracer = new PatternTracer();

    private final KeptPatterns kept = new KeptPatterns();

    private final List<WrittenPattern> addresses = new ArrayList<>();

    /**
     * Looks through classes.
     *
     * @param files  their class files by their names
     * @param loaded gives a class by its name, its static fields filled
     */
    PatternsOfTheCode(Map<String, byte[]> files, Function<String, Class<?>> loaded) {
        files.forEach((name, file) -> {
            ClassNode type = new ClassNode();
            new ClassReader(file).accept(type, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            addresses(name, type.visibleAnnotations);
            for (MethodNode method : type.methods) {
                addresses(name + "." + method.name, method.visibleAnnotations);
                trace(name, method);
            }
            if (mentionsPatterns(file)) {
                keep(loaded.apply(name));
            }
        });
    }

    /** Returns each expression once for each way in which it is used. */
    List<WrittenPattern> all() {
        List<WrittenPattern> found = new ArrayList<>(addresses);
        kept.found().forEach((pattern, place) -> found
                .add(new WrittenPattern(place, pattern.pattern(), pattern.flags(), usesOfKept(place))));
        found.addAll(tracer.written());
        Map<String, WrittenPattern> all = new LinkedHashMap<>();
        for (WrittenPattern one : found) {
            Set<PatternUse> uses = one.uses().isEmpty() ? EnumSet.allOf(PatternUse.class) : one.uses();
            all.putIfAbsent(one.compiled().flags() + " " + uses + " " + one.regex(),
                    new WrittenPattern(one.place(), one.regex(), one.flags(), uses));
        }
        return List.copyOf(all.values());
    }

    private Set<PatternUse> usesOfKept(String place) {
        Set<PatternUse> uses = tracer.uses(place);
        return uses.isEmpty() ? tracer.usesOfSome(place.substring(0, place.lastIndexOf('.'))) : uses;
    }

    /** Returns the methods that make a pattern out of what is no constant. */
    Set<String> composed() {
        return tracer.composed();
    }

    /** Returns the classes in whose static fields patterns lie. */
    Set<String> holders() {
        return kept.holders();
    }

    private void trace(String type, MethodNode method) {
        tracer.enter(type, method.name);
        try {
            new Analyzer<>(tracer).analyze(type.replace('.', '/'), method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(type + "." + method.name, e);
        }
    }

    private void keep(Class<?> type) {
        try {
            kept.add(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Notes what the variables of an address are: “{day: \\d{2}}”. */
    private void addresses(String place, List<AnnotationNode> annotations) {
        Stream.ofNullable(annotations).flatMap(List::stream).filter(one -> one.desc.equals(ADDRESS)).forEach(one -> {
            String address = (String) one.values.get(1);
            int depth = 0;
            int colon = -1;
            for (int i = 0; i < address.length(); i++) {
                char c = address.charAt(i);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (c == ':' && depth == 1 && colon < 0) {
                    colon = i;
                } else if (c == '}' && depth == 0 && colon > 0) {
                    addresses.add(new WrittenPattern(place, address.substring(colon + 1, i).strip(), 0,
                            EnumSet.of(PatternUse.WHOLE)));
                    colon = -1;
                }
            }
        });
    }

    /** Whether a class has to do with patterns: their name is in its file. */
    private static boolean mentionsPatterns(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("java/util/regex/");
    }
}
