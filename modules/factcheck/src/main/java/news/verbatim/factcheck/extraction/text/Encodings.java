package news.verbatim.factcheck.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/**
 * Turns bytes into words. UTF-8 tells of itself whether it is one; the older encodings do not, and a wrong guess would
 * put words into evidence that nobody said. So they are not guessed: a person chooses, with the choices spelled out.
 */
@ModuleInternal
public final class Encodings {

    /** What a person can choose, with what it is used for. */
    private static final Map<String, String> CHOICES = new LinkedHashMap<>();

    static {
        CHOICES.put("windows-1252", "Western European");
        CHOICES.put("windows-1250", "Central European");
        CHOICES.put("windows-1251", "Cyrillic");
        CHOICES.put("x-MacRoman", "old Macintosh");
    }

    private static final int AROUND = 24;

    private Encodings() {
    }

    /**
     * Returns the words.
     *
     * @param chosen the encoding that a person chose; null or empty to find out
     * @throws Refusal at {@code encoding} if it is not the chosen one, or none can be told
     */
    public static String decode(byte[] bytes, String chosen) {
        if (chosen != null && !chosen.isEmpty()) {
            return strictly(bytes, charset(chosen)).orElseThrow(() -> Refusal.at("encoding",
                    "This file is not in " + chosen
                            + ": some of its bytes mean nothing in it. Choose another encoding."));
        }
        if (isWide(bytes)) {
            return strictly(bytes, wide(bytes)).orElseThrow(() -> unknown(bytes));
        }
        return strictly(bytes, StandardCharsets.UTF_8).orElseThrow(() -> unknown(bytes));
    }

    public static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Says whether these bytes are UTF-16: they begin with its mark, or every other one is zero. */
    public static boolean isWide(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || zeros(bytes, 0) > 0.4
                || zeros(bytes, 1) > 0.4;
    }

    public static Charset wide(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        return zeros(bytes, 0) > zeros(bytes, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** Returns how many of the first bytes at even or at odd places are zero, as a share. */
    private static double zeros(byte[] bytes, int from) {
        int looked = 0;
        int zero = 0;
        for (int i = from; i < Math.min(bytes.length, 4096); i += 2) {
            looked++;
            zero += bytes[i] == 0 ? 1 : 0;
        }
        return looked < 2 ? 0 : (double) zero / looked;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Charset charset(String name) {
        if (!isSupported(name)) {
            throw Refusal.at("encoding", "There is no encoding “" + name + "”.");
        }
        return Charset.forName(name);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Refusal unknown(byte[] bytes) {
        String samples = CHOICES.entrySet().stream().map(choice -> choice.getValue() + " (" + choice.getKey() + ") “"
                + sample(bytes, charset(choice.getKey())) + "”").collect(Collectors.joining(", "));
        return Refusal.at("encoding",
                "This file is not in UTF-8, and its encoding does not stand in it. One of its lines reads, in "
                        + samples + ". Choose the encoding that reads right.");
    }

    /** Returns the words around the first byte that is no plain letter. */
    private static String sample(byte[] bytes, Charset charset) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        int from = Math.max(0, at - AROUND);
        String around = new String(bytes, from, Math.min(bytes.length, at + AROUND) - from, charset);
        return around.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD").strip();
    }
}
