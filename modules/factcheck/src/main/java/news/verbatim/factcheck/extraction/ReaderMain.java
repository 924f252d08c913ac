package news.verbatim.factcheck.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;

/**
 * What runs in a process of its own and reads files there, one after the other: a file that takes its reader with it
 * takes nothing else. It is asked on its standard input and answers on its standard output ({@link ReaderAnswer}), and
 * ends when nobody asks any more.
 */
final class ReaderMain {

    private ReaderMain() {
    }

    public static void main(String[] arguments) throws IOException {
        DataInputStream questions = new DataInputStream(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream answers = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // nothing but answers goes out there
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Lifetime lifetime = new Lifetime(Long.parseLong(arguments[0]));
        lifetime.begin();
        FormatDetector.warmUp();
        answers.writeByte(ReaderAnswer.READY);
        answers.flush();
        while (true) {
            try {
                String file = questions.readUTF();
                String encoding = questions.readUTF();
                lifetime.begin();
                answer(Path.of(file), encoding, answers);
                answers.flush();
            } catch (EOFException theNewsroomIsGone) {
                return;
            }
        }
    }

    private static void answer(Path file, String encoding, DataOutputStream answers) throws IOException {
        Extracted read;
        try {
            read = Extraction.of(file, encoding);
        } catch (Refusal refusal) {
            ReaderAnswer.writeRefusal(answers, refusal);
            return;
        } catch (RuntimeException | StackOverflowError e) {
            ReaderAnswer.writeBroken(answers, e.toString());
            return;
        }
        ReaderAnswer.writeRead(answers, read);
    }

    /**
     * Ends the process when it was asked nothing new for so long: also should its newsroom have died while it reads
     * something endless.
     */
    private static final class Lifetime extends Thread {

        private final long nanos;
        private volatile long begun;

        Lifetime(long seconds) {
            super("lifetime");
            setDaemon(true);
            nanos = seconds * 1_000_000_000L;
        }

        void begin() {
            begun = System.nanoTime();
            if (getState() == State.NEW) {
                start();
            }
        }

        @Override
        public void run() {
            try {
                while (System.nanoTime() - begun < nanos) {
                    sleep(1_000);
                }
            } catch (InterruptedException e) {
                interrupt();
            }
            Runtime.getRuntime().halt(0);
        }
    }
}
