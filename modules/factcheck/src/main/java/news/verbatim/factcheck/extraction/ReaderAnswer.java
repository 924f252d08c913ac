package news.verbatim.factcheck.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.text.TextLimit;

/**
 * How a reader in a process of its own answers: plain values and no objects, because a hostile file may have taken that
 * process over. Whoever reads an answer takes no more of it than a document can hold.
 */
final class ReaderAnswer {

    /** What it says once, before it is asked anything. */
    static final int READY = 0;

    private static final int READ = 1;
    private static final int REFUSED = 2;
    private static final int BROKEN = 3;

    private static final int MOST_BYTES = 4 * TextLimit.CHARACTERS;
    private static final int MOST_TURNS = TextLimit.CHARACTERS;
    private static final int MOST_LEFT_OUT = 10_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int NONE = -1;

    private ReaderAnswer() {
    }

    static void writeRead(DataOutputStream out, Extracted read) throws IOException {
        out.writeByte(READ);
        write(out, read.format().name());
        write(out, read.text());
        out.writeInt(read.turns().size());
        for (SpokenTurn turn : read.turns()) {
            out.writeInt(turn.start());
            out.writeInt(turn.end());
            write(out, turn.speaker());
            out.writeInt(turn.from() == null ? NONE : turn.from());
            out.writeInt(turn.until() == null ? NONE : turn.until());
        }
        out.writeInt(read.leftOut().size());
        for (LeftOut one : read.leftOut()) {
            write(out, one.kind().name());
            write(out, one.what());
            write(out, one.where());
            out.writeInt(one.at());
        }
    }

    static void writeRefusal(DataOutputStream out, Refusal refusal) throws IOException {
        out.writeByte(REFUSED);
        out.writeInt(refusal.problems().size());
        for (Refusal.Problem problem : refusal.problems()) {
            write(out, problem.field());
            write(out, problem.message());
        }
    }

    static void writeBroken(DataOutputStream out, String why) throws IOException {
        out.writeByte(BROKEN);
        write(out, why);
    }

    /**
     * Reads an answer.
     *
     * @throws Refusal     if the file was refused
     * @throws Broken      if the reader failed in a way that nobody thought of
     * @throws IOException if it is no answer, or the process ended before it was one
     */
    static Extracted read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case READ -> new Extracted(format(string(in)), string(in), turns(in), leftOut(in));
            case REFUSED -> throw new Refusal(problems(in));
            case BROKEN -> throw new Broken(string(in));
            default -> throw new IOException("this is no answer");
        };
    }

    private static FileFormat format(String name) throws IOException {
        try {
            return FileFormat.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static List<SpokenTurn> turns(DataInputStream in) throws IOException {
        int count = count(in, MOST_TURNS);
        List<SpokenTurn> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turns.add(new SpokenTurn(in.readInt(), in.readInt(), string(in), time(in), time(in)));
        }
        return List.copyOf(turns);
    }

    private static List<LeftOut> leftOut(DataInputStream in) throws IOException {
        int count = count(in, MOST_LEFT_OUT);
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leftOut.add(new LeftOut(kind(string(in)), string(in), string(in), in.readInt()));
        }
        return List.copyOf(leftOut);
    }

    private static LeftOut.Kind kind(String name) throws IOException {
        try {
            return LeftOut.Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Integer time(DataInputStream in) throws IOException {
        int time = in.readInt();
        return time == NONE ? null : Integer.valueOf(time);
    }

    private static List<Refusal.Problem> problems(DataInputStream in) throws IOException {
        int count = count(in, MOST_PROBLEMS);
        List<Refusal.Problem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(new Refusal.Problem(string(in), string(in)));
        }
        return problems;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(NONE);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("an answer of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("an answer of " + count + " parts");
        }
        return count;
    }

    /** The reader failed in a way that nobody thought of. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why);
        }
    }
}
