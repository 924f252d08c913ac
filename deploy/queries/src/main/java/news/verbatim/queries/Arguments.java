package news.verbatim.queries;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
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
        Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
        int fromTop = Type.getArgumentTypes(call.desc).length - argument;
        Set<AbstractInsnNode> sources = frame.getStack(frame.getStackSize() - fromTop).insns;
        boolean known = sources.stream().allMatch(LdcInsnNode.class::isInstance);
        return known ? sources.stream().map(source -> ((LdcInsnNode) source).cst).toList() : List.of();
    }
}
