package news.verbatim.queries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads the queries of a class: each text, the class of its rows, and the parameters that are set before it is run. */
final class QueryReader {

    private static final String PERSISTENCE = "jakarta/persistence/";

    /** With an EntityManager before them and a text as their first argument. */
    private static final Set<String> MAKERS = Set.of("createQuery", "createNativeQuery", "createNamedQuery");

    private static final Set<String> RUNS = Set.of("getResultList", "getResultStream", "getSingleResult",
            "executeUpdate");

    /** A query, or several with one fate, whose parameters are still being set. */
    private record Begun(String place, List<Object> texts, String row, Map<String, String> parameters) {
    }

    private final ClassNode type;

    private final List<WrittenQuery> found = new ArrayList<>();

    private QueryReader(ClassNode type) {
        this.type = type;
    }

    static List<WrittenQuery> read(ClassNode type) {
        QueryReader reader = new QueryReader(type);
        type.methods.stream().filter(QueryReader::makesAny).forEach(reader::read);
        return reader.found;
    }

    private static boolean makesAny(MethodNode method) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof MethodInsnNode call && makes(call)) {
                return true;
            }
        }
        return false;
    }

    private static boolean makes(MethodInsnNode call) {
        return call.owner.equals(PERSISTENCE + "EntityManager") && MAKERS.contains(call.name)
                && call.desc.startsWith("(Ljava/lang/String;");
    }

    private void read(MethodNode method) {
        Arguments arguments = new Arguments(type, method);
        String named = MethodName.of(Type.getObjectType(type.name).getClassName(), method.name);
        Deque<Begun> begun = new ArrayDeque<>();
        int line = 0;
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof LineNumberNode number) {
                line = number.line;
            } else if (at instanceof MethodInsnNode call && makes(call)) {
                begun.push(begin(call, named + ":" + line, arguments));
            } else if (at instanceof MethodInsnNode call && !begun.isEmpty()) {
                follow(call, begun, arguments);
            }
        }
        begun.forEach(this::end);
    }

    private static Begun begin(MethodInsnNode call, String place, Arguments arguments) {
        List<Object> texts = call.name.equals("createQuery") ? arguments.constants(call, 0) : List.of();
        boolean hasRow = Type.getArgumentTypes(call.desc).length > 1;
        List<Object> rows = hasRow ? arguments.constants(call, 1) : List.of();
        return new Begun(place, hasRow && rows.isEmpty() ? List.of() : texts,
                rows.isEmpty() ? null : ((Type) rows.get(0)).getClassName(), new TreeMap<>());
    }

    private void follow(MethodInsnNode call, Deque<Begun> begun, Arguments arguments) {
        if (call.owner.startsWith(PERSISTENCE) && RUNS.contains(call.name)) {
            end(begun.pop());
        } else if (sets(call)) {
            begun.peek().parameters.putAll(set(call, arguments));
        } else if (call.owner.equals(type.name) && takesAQuery(call.desc)) {
            type.methods.stream().filter(method -> method.name.equals(call.name) && method.desc.equals(call.desc))
                    .forEach(method -> begun.peek().parameters.putAll(setBy(method)));
        }
    }

    private static boolean sets(MethodInsnNode call) {
        return call.owner.startsWith(PERSISTENCE) && call.name.equals("setParameter");
    }

    private static boolean takesAQuery(String descriptor) {
        return descriptor.substring(0, descriptor.indexOf(')')).matches(".*jakarta/persistence/\\w*Query;.*");
    }

    private Map<String, String> setBy(MethodNode method) {
        Arguments arguments = new Arguments(type, method);
        Map<String, String> set = new TreeMap<>();
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof MethodInsnNode call && sets(call)) {
                set.putAll(set(call, arguments));
            }
        }
        return set;
    }

    private static Map<String, String> set(MethodInsnNode call, Arguments arguments) {
        return arguments.constants(call, 0).stream()
                .collect(Collectors.toMap(String.class::cast, name -> arguments.type(call, 1)));
    }

    private void end(Begun begun) {
        if (begun.texts.isEmpty()) {
            found.add(new WrittenQuery(begun.place, null, begun.row, begun.parameters));
        }
        begun.texts.forEach(text -> found
                .add(new WrittenQuery(begun.place, (String) text, begun.row, begun.parameters)));
    }
}
