package news.verbatim.factcheck.extraction.pdf;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import news.verbatim.events.act.Refusal;

/**
 * Unpacks the streams of a PDF once without keeping anything, before a library unpacks them into memory: a few
 * kilobytes can hold gigabytes.
 */
final class PdfStreams {

    /** A page of dense text unpacks to some hundred kilobytes; pictures are larger. */
    private static final long MOST = 128L << 20;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {
    }

    /** @throws Refusal at {@code file} if a stream unpacks to far more than a page holds */
    static void requireModest(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            byte[] sink = new byte[64 * 1024];
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                if (unpacked(bytes, at, sink) > MOST) {
                    throw Refusal.at("file",
                            "A part of this PDF unpacks to more than %,d MB. No document is like that; it was not read."
                                    .formatted(MOST >> 20));
                }
            }
        }
    }

    /** Returns where the bytes of the next stream begin, or -1. */
    private static int next(MappedByteBuffer bytes, int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.limit(); i++) {
            if (bytes.get(i) == 's' && isStream(bytes, i) && (i == 0 || bytes.get(i - 1) != 'd')) {
                int at = i + STREAM.length;
                at += bytes.get(at) == '\r' ? 1 : 0;
                return at + (bytes.get(at) == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean isStream(MappedByteBuffer bytes, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how much a deflated stream unpacks to, or a little more than the most; 0 if it is not deflated. */
    private static long unpacked(MappedByteBuffer bytes, int at, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(at, bytes.limit() - at));
            int got = 1;
            while (got > 0 && !inflater.finished() && inflater.getBytesWritten() <= MOST) {
                got = inflater.inflate(sink);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten() > MOST ? inflater.getBytesWritten() : 0;
        } finally {
            inflater.end();
        }
    }
}
