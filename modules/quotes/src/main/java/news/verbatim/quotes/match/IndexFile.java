package news.verbatim.quotes.match;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.DialogueTurn;
import news.verbatim.quotes.Source;

/** The form in which an index is kept in a file. */
final class IndexFile {

    private static final int MAGIC = 0x56514958;
    private static final int VERSION = 2;
    private static final int LONGEST = 1 << 28;

    private IndexFile() {
    }

    static void write(List<Source> sources, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        for (Source source : sources) {
            if (source != null) {
                out.writeBoolean(true);
                write(source, out);
            }
        }
        out.writeBoolean(false);
        out.flush();
    }

    private static void write(Source source, DataOutputStream out) throws IOException {
        text(source.id(), out);
        text(source.speaker(), out);
        text(source.date() == null ? null : source.date().toString(), out);
        text(source.title(), out);
        text(source.text(), out);
        text(source.event(), out);
        out.writeInt(source.turns().size());
        for (DialogueTurn turn : source.turns()) {
            out.writeInt(turn.start());
            out.writeInt(turn.end());
            text(turn.speaker(), out);
        }
    }

    static List<Source> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not an index of this version");
        }
        List<Source> sources = new ArrayList<>();
        try {
            while (in.readBoolean()) {
                sources.add(source(in));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("the index is damaged after " + sources.size() + " sources", e);
        }
        return sources;
    }

    private static Source source(DataInputStream in) throws IOException {
        String id = text(in);
        String speaker = text(in);
        String date = text(in);
        String title = text(in);
        String text = text(in);
        String event = text(in);
        int count = in.readInt();
        if (id == null || text == null || count < 0) {
            throw new IllegalArgumentException("a field is missing");
        }
        List<DialogueTurn> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turns.add(new DialogueTurn(in.readInt(), in.readInt(), text(in)));
        }
        return new Source(id, speaker, date == null ? null : LocalDate.parse(date), title, text, turns, event);
    }

    /**
     * UTF-16 code units as they are, so that offsets and lone surrogates survive; one byte each where that is enough.
     */
    private static void text(String value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        boolean narrow = value.chars().allMatch(c -> c < 256);
        byte[] bytes = narrow ? value.getBytes(StandardCharsets.ISO_8859_1) : wide(value);
        out.writeInt(bytes.length);
        out.writeBoolean(narrow);
        out.write(bytes);
    }

    private static byte[] wide(String value) {
        byte[] bytes = new byte[value.length() * 2];
        for (int i = 0; i < value.length(); i++) {
            bytes[2 * i] = (byte) (value.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) value.charAt(i);
        }
        return bytes;
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > LONGEST) {
            throw new IOException("the index is damaged");
        }
        boolean narrow = in.readBoolean();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the index ends too soon");
        }
        if (narrow) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        char[] chars = new char[length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[2 * i] & 255) << 8 | bytes[2 * i + 1] & 255);
        }
        return new String(chars);
    }
}
