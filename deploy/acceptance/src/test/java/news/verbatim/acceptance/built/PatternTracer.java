package news.verbatim.acceptance.built;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Follows texts, patterns and matchers through the bytecode of methods: which constant texts are compiled to a pattern,
 * and how each pattern is laid on texts. A pattern or a matcher that goes out of sight may be used in every way.
 */
final class PatternTracer extends Interpreter<PatternOrigin> {

    private static final String PATTERN = "java/util/regex/Pattern";

    private static final String MATCHER = "java/util/regex/Matcher";

    private static final String STRING = "java/lang/String";

    private static final Map<String, PatternUse> USES = Map.ofEntries(
            Map.entry(MATCHER + ".find", PatternUse.FIND), Map.entry(MATCHER + ".results", PatternUse.FIND),
            Map.entry(MATCHER + ".replaceAll", PatternUse.FIND), Map.entry(MATCHER + ".replaceFirst", PatternUse.FIND),
            Map.entry(MATCHER + ".matches", PatternUse.WHOLE), Map.entry(MATCHER + ".lookingAt", PatternUse.BEGINNING),
            Map.entry(PATTERN + ".split", PatternUse.FIND), Map.entry(PATTERN + ".splitAsStream", PatternUse.FIND),
            Map.entry(PATTERN + ".asPredicate", PatternUse.FIND),
            Map.entry(PATTERN + ".asMatchPredicate", PatternUse.WHOLE),
            Map.entry(PATTERN + ".matches", PatternUse.WHOLE), Map.entry(STRING + ".matches", PatternUse.WHOLE),
            Map.entry(STRING + ".replaceAll", PatternUse.FIND), Map.entry(STRING + ".replaceFirst", PatternUse.FIND),
            Map.entry(STRING + ".split", PatternUse.FIND));

    /** What of the JDK takes an expression beside these: where, and at which place of the arguments. */
    private static final Set<String> TAKERS = Set.of("java/util/Scanner.useDelimiter", "java/util/Scanner.findInLine",
            "java/util/Scanner.findWithinHorizon", "java/util/Scanner.hasNext", "java/util/Scanner.next",
            "java/util/Scanner.skip", "java/util/Scanner.findAll", "java/nio/file/FileSystem.getPathMatcher",
            "org/jsoup/nodes/Element.getElementsMatchingText", "org/jsoup/nodes/Element.getElementsMatchingOwnText",
            "org/jsoup/nodes/Element.getElementsByAttributeValueMatching");

    /** The constant expressions and their flags, by where they are compiled. */
    private final Map<String, Set<Map.Entry<String, Integer>>> written = new TreeMap<>();

    private final Map<String, Set<PatternUse>> uses = new TreeMap<>();

    /** Where one pattern is kept that was compiled elsewhere. */
    private final Map<String, Set<String>> kept = new TreeMap<>();

    private final Set<String> composed = new TreeSet<>();

    private String type = "";

    private String method = "";

    PatternTracer() {
        super(Opcodes.ASM9);
    }

    /** Says which method is read next, and of which class. */
    void enter(String owner, String name) {
        type = owner;
        method = owner + "." + name;
    }

    /** Returns every constant expression, once a place, a text and flags. */
    List<WrittenPattern> written() {
        return written.entrySet().stream().flatMap(site -> site.getValue().stream()
                .map(text -> new WrittenPattern(site.getKey(), text.getKey(), text.getValue(), uses(site.getKey()))))
                .toList();
    }

    /** Returns the methods that make a pattern out of what is no constant. */
    Set<String> composed() {
        return composed;
    }

    /** Returns how patterns are laid on texts that a class and those inside it hand out, take or have in collections. */
    Set<PatternUse> usesOfSome(String owner) {
        return uses(someOf(owner));
    }

    /** Returns how the pattern of a place, or of a field that keeps it, is laid on texts. */
    Set<PatternUse> uses(String place) {
        Set<PatternUse> all = EnumSet.noneOf(PatternUse.class);
        Set<String> seen = new HashSet<>();
        collect(place, all, seen);
        return all;
    }

    private void collect(String place, Set<PatternUse> all, Set<String> seen) {
        if (seen.add(place)) {
            all.addAll(uses.getOrDefault(place, Set.of()));
            kept.getOrDefault(place, Set.of()).forEach(next -> collect(next, all, seen));
        }
    }

    @Override
    public PatternOrigin newValue(Type type) {
        return type == Type.VOID_TYPE ? null : PatternOrigin.unknown(type == null ? 1 : type.getSize());
    }

    @Override
    public PatternOrigin newParameterValue(boolean instance, int local, Type parameter) {
        return isPattern(parameter) ? PatternOrigin.pattern(someOf(type)) : newValue(parameter);
    }

    @Override
    public PatternOrigin newOperation(AbstractInsnNode code) {
        if (code instanceof LdcInsnNode constant) {
            return constant.cst instanceof String text ? PatternOrigin.text(text)
                    : constant.cst instanceof Integer number ? PatternOrigin.number(number)
                            : PatternOrigin.unknown(
                                    constant.cst instanceof Long || constant.cst instanceof Double ? 2 : 1);
        }
        if (code instanceof IntInsnNode constant) {
            return PatternOrigin.number(constant.operand);
        }
        if (code instanceof FieldInsnNode field) {
            return field(field);
        }
        int opcode = code.getOpcode();
        return opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
                ? PatternOrigin.number(opcode - Opcodes.ICONST_0)
                : PatternOrigin.unknown(opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1
                        || opcode == Opcodes.DCONST_0 || opcode == Opcodes.DCONST_1 ? 2 : 1);
    }

    @Override
    public PatternOrigin copyOperation(AbstractInsnNode code, PatternOrigin value) {
        return value;
    }

    @Override
    public PatternOrigin unaryOperation(AbstractInsnNode code, PatternOrigin value) {
        if (code instanceof FieldInsnNode field) {
            if (code.getOpcode() == Opcodes.PUTSTATIC) {
                keep(field, value);
                return null;
            }
            return field(field);
        }
        return switch (code.getOpcode()) {
            case Opcodes.CHECKCAST -> value.patterns().isEmpty()
                    && isPattern(Type.getObjectType(((TypeInsnNode) code).desc))
                            ? PatternOrigin.pattern(someOf(type))
                            : value;
            case Opcodes.LNEG, Opcodes.DNEG, Opcodes.I2L, Opcodes.I2D, Opcodes.L2D, Opcodes.F2L, Opcodes.F2D,
                    Opcodes.D2L -> PatternOrigin.unknown(2);
            default -> PatternOrigin.unknown(1);
        };
    }

    @Override
    public PatternOrigin binaryOperation(AbstractInsnNode code, PatternOrigin one, PatternOrigin other) {
        if (code instanceof FieldInsnNode field) {
            keep(field, other);
            return null;
        }
        int opcode = code.getOpcode();
        boolean comparison = opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG;
        boolean fromArray = opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD;
        boolean wide = fromArray ? opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD
                : one.size() == 2 && !comparison;
        return PatternOrigin.unknown(wide ? 2 : 1);
    }

    @Override
    public PatternOrigin ternaryOperation(AbstractInsnNode code, PatternOrigin array, PatternOrigin index,
            PatternOrigin value) {
        loseSight(value);
        return null;
    }

    @Override
    public PatternOrigin naryOperation(AbstractInsnNode code, List<? extends PatternOrigin> values) {
        if (code instanceof MethodInsnNode call) {
            return call(call, values);
        }
        values.forEach(this::loseSight);
        if (code instanceof InvokeDynamicInsnNode dynamic) {
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof Handle handle && takes(handle.getOwner() + "." + handle.getName(),
                        handle.getDesc())) {
                    composed.add(method);
                }
            }
            return newValue(Type.getReturnType(dynamic.desc));
        }
        return PatternOrigin.unknown(1);
    }

    @Override
    public void returnOperation(AbstractInsnNode code, PatternOrigin value, PatternOrigin expected) {
        hand(value, type);
    }

    @Override
    public PatternOrigin merge(PatternOrigin one, PatternOrigin other) {
        return one.or(other);
    }

    private PatternOrigin call(MethodInsnNode call, List<? extends PatternOrigin> values) {
        String name = call.owner + "." + call.name;
        if (takes(name, call.desc)) {
            boolean onText = call.owner.equals(STRING);
            int at = onText ? 1 : 0;
            Set<String> places = compile(call, values.get(at), flags(call, values));
            if (USES.containsKey(name)) {
                places.forEach(place -> use(place, USES.get(name)));
            }
            return call.owner.equals(PATTERN) && call.name.equals("compile")
                    ? new PatternOrigin(1, null, null, places)
                    : newValue(Type.getReturnType(call.desc));
        }
        if (call.owner.equals(PATTERN) || call.owner.equals(MATCHER)) {
            PatternOrigin self = values.get(0);
            if (USES.containsKey(name)) {
                self.patterns().forEach(place -> use(place, USES.get(name)));
            }
            Type returned = Type.getReturnType(call.desc);
            return isPattern(returned)
                    ? new PatternOrigin(1, null, null, self.patterns())
                    : newValue(returned);
        }
        handOver(call, values);
        Type returned = Type.getReturnType(call.desc);
        return isPattern(returned) ? PatternOrigin.pattern(someOf(call.owner.replace('/', '.'))) : newValue(returned);
    }

    private void handOver(MethodInsnNode call, List<? extends PatternOrigin> values) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        int first = values.size() - parameters.length;
        for (int i = 0; i < parameters.length; i++) {
            if (isPattern(parameters[i]) && call.owner.startsWith("news/verbatim/")) {
                hand(values.get(first + i), call.owner.replace('/', '.'));
            } else {
                loseSight(values.get(first + i));
            }
        }
    }

    /** Whether a method takes an expression as a text. */
    private static boolean takes(String name, String description) {
        boolean compiles = name.equals(PATTERN + ".compile") || name.equals(PATTERN + ".matches");
        return compiles || TAKERS.contains(name) && description.contains("Ljava/lang/String;")
                || name.startsWith(STRING + ".") && USES.containsKey(name);
    }

    private static Integer flags(MethodInsnNode call, List<? extends PatternOrigin> values) {
        return call.owner.equals(PATTERN) && call.desc.startsWith("(Ljava/lang/String;I)") ? values.get(1).number()
                : Integer.valueOf(0);
    }

    /** Notes what is compiled in this method, and returns the places under which its uses are noted. */
    private Set<String> compile(MethodInsnNode call, PatternOrigin regex, Integer flags) {
        if (regex.texts() == null || flags == null || !USES.containsKey(call.owner + "." + call.name)
                && !call.owner.equals(PATTERN)) {
            composed.add(method);
            return Set.of();
        }
        Set<String> places = new TreeSet<>();
        for (String text : regex.texts()) {
            String place = method + " “" + text + "”";
            written.computeIfAbsent(place, key -> new HashSet<>()).add(Map.entry(text, flags));
            places.add(place);
        }
        return places;
    }

    private PatternOrigin field(FieldInsnNode field) {
        return isPattern(Type.getType(field.desc))
                ? PatternOrigin.pattern(name(field))
                : PatternOrigin.unknown(Type.getType(field.desc).getSize());
    }

    private void keep(FieldInsnNode field, PatternOrigin value) {
        if (isPattern(Type.getType(field.desc))) {
            value.patterns().forEach(place -> kept.computeIfAbsent(place, key -> new TreeSet<>()).add(name(field)));
        } else {
            loseSight(value);
        }
    }

    private static String name(FieldInsnNode field) {
        return field.owner.replace('/', '.') + "." + field.name;
    }

    private void use(String place, PatternUse use) {
        uses.computeIfAbsent(place, key -> EnumSet.noneOf(PatternUse.class)).add(use);
    }

    private static boolean isPattern(Type type) {
        return type.getSort() == Type.OBJECT && Set.of(PATTERN, MATCHER).contains(type.getInternalName());
    }

    /** Returns the name for whatever patterns the methods of an outermost class hand out or take. */
    private static String someOf(String owner) {
        int inside = owner.indexOf('$');
        return "some of " + (inside < 0 ? owner : owner.substring(0, inside));
    }

    private void hand(PatternOrigin value, String owner) {
        value.patterns().forEach(place -> kept.computeIfAbsent(place, key -> new TreeSet<>()).add(someOf(owner)));
    }

    private void loseSight(PatternOrigin value) {
        if (value != null) {
            value.patterns().forEach(place -> uses.put(place, EnumSet.allOf(PatternUse.class)));
        }
    }
}
