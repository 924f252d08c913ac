package news.verbatim.queries;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** What the calls in a method are given. */
final class Arguments {

    /** Where a value comes from, through the variables that it was kept in. */
    private static final class Origins extends SourceInterpreter {

        private Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode copy, SourceValue value) {
            return value;
        }
    }

    private final MethodNode method;

    private final Frame<SourceValue>[] frames;

    Arguments(ClassNode type, MethodNode method) {
        this.method = method;
        try {
            frames = new Analyzer<>(new Origins()).analyze(type.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(type.name + "." + method.name, e);
        }
    }

    /** Returns the constants that an argument may be, none if it may be anything else. */
    List<Object> constants(MethodInsnNode call, int argument) {
        Set<AbstractInsnNode> sources = sources(call, argument);
        boolean known = sources.stream().allMatch(LdcInsnNode.class::isInstance);
        return known ? sources.stream().map(source -> ((LdcInsnNode) source).cst).toList() : List.of();
    }

    /** Returns the name of the class of an argument; empty if the place that it comes from does not say. */
    String type(MethodInsnNode call, int argument) {
        List<String> types = sources(call, argument).stream().map(Arguments::type).distinct().toList();
        return types.size() == 1 ? types.get(0) : "";
    }

    private static String type(AbstractInsnNode source) {
        if (source instanceof MethodInsnNode made) {
            return Type.getReturnType(made.desc).getClassName();
        }
        if (source instanceof FieldInsnNode kept) {
            return Type.getType(kept.desc).getClassName();
        }
        return source instanceof LdcInsnNode constant && constant.cst instanceof String ? String.class.getName() : "";
    }

    private Set<AbstractInsnNode> sources(MethodInsnNode call, int argument) {
        Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
        int fromTop = Type.getArgumentTypes(call.desc).length - argument;
        return frame.getStack(frame.getStackSize() - fromTop).insns;
    }
}
