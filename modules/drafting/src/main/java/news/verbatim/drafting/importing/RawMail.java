package news.verbatim.drafting.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail as it is saved: what its author wrote, taken out of its parts and encodings. The head, what it answers to and
 * its signature are no part of the copy, and told.
 */
final class RawMail {

    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,40}):[ \\t]?(.*)");
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]+)\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]+)=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern ANSWERS = Pattern.compile(
            "(?:On|Am|Le|El|Il|Op|Den|W dniu)\\b.{5,200}(?:wrote|schrieb.{0,80}|a écrit|escribió|ha scritto|schreef.{0,80}"
                    + "|skrev.{0,80}|napisał.{0,20})\\s*:");
    private static final Pattern BELOW = Pattern
            .compile("-{2,}\\s*(?:Original Message|Ursprüngliche Nachricht|Message d’origine|Forwarded message"
                    + "|Weitergeleitete Nachricht)\\s*-{2,}|_{20,}", Pattern.CASE_INSENSITIVE);
    private static final List<String> SEEN = List.of("from", "to", "cc", "date", "subject");
    private static final int DEEPEST = 12;
    private static final int LONGEST_BOUNDARY = 200;

    private final NotImported leftOut;
    private String subject = "";
    private StringBuilder page;
    private StringBuilder plain;

    private RawMail(NotImported leftOut) {
        this.leftOut = leftOut;
    }

    /** Says whether a text is a mail with its head. */
    static boolean is(String text) {
        Map<String, String> head = head(text.substring(0, Math.min(text.length(), 20_000)));
        return head.containsKey("from")
                && (head.containsKey("subject") || head.containsKey("to") && head.containsKey("date"))
                || head.containsKey("mime-version") || head.containsKey("message-id") && head.size() > 1;
    }

    /** Reads a mail. */
    static RawMail of(String text, NotImported leftOut) {
        RawMail mail = new RawMail(leftOut);
        Map<String, String> head = head(text);
        SEEN.stream().filter(head::containsKey).forEach(name -> leftOut.add(NotImported.Kind.HEAD,
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ": " + decoded(head.get(name)),
                ""));
        mail.subject = decoded(head.getOrDefault("subject", ""))
                .replaceFirst("^(?i:(?:re|aw|fwd?|wg|tr)\\s*+:\\s*+)++", "").strip();
        mail.part(text, 0);
        return mail;
    }

    String subject() {
        return subject;
    }

    /** Returns what its author wrote as the source of a page; null if it came as plain text only. */
    String page() {
        return page == null ? null : page.toString();
    }

    /** Returns what its author wrote as plain text; empty if there is none. */
    String plain() {
        return plain == null ? "" : own(plain.toString());
    }

    private void part(String text, int depth) {
        Map<String, String> head = head(text);
        String body = body(text);
        String type = head.getOrDefault("content-type", "text/plain");
        String kind = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String disposition = head.getOrDefault("content-disposition", "");
        String boundary = parameter(type, "boundary");
        boolean divided = boundary != null && boundary.length() <= LONGEST_BOUNDARY;
        if (kind.startsWith("multipart/") && divided && depth < DEEPEST) {
            List<String> parts = new ArrayList<>(List.of(("\n" + body).split("\n--" + Pattern.quote(boundary))));
            parts.stream().skip(1).filter(part -> !part.startsWith("--"))
                    .forEach(part -> part(part.replaceFirst("^[ \\t]*\\n", ""),
                            depth + 1));
            return;
        }
        boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        if (kind.equals("message/rfc822") && !attached && depth < DEEPEST) {
            part(body, depth + 1);
        } else if (attached || !kind.startsWith("text/") || kind.equals("text/calendar")) {
            String name = parameter(disposition, "filename") == null ? parameter(type, "name")
                    : parameter(disposition, "filename");
            leftOut.add(NotImported.Kind.FILE, name == null ? kind : decoded(name) + " (" + kind + ")", "");
        } else {
            String words = decoded(body, head.getOrDefault("content-transfer-encoding", ""),
                    parameter(type, "charset"));
            words = "flowed".equalsIgnoreCase(parameter(type, "format"))
                    ? words.replaceAll("(?m)(?<!^--) \\n(?!>|$)", " ")
                    : words;
            if (kind.equals("text/html")) {
                page = page == null ? new StringBuilder(words) : page.append(words);
            } else {
                plain = plain == null ? new StringBuilder(words) : plain.append("\n\n").append(words);
            }
        }
    }

    /** The words that are not quoted from an earlier mail; all of them if there are no others. */
    private String own(String text) {
        List<String> mine = new ArrayList<>();
        List<String> thread = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        List<String> to = mine;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String both = i + 1 < lines.size() ? line.strip() + " " + lines.get(i + 1).strip() : line.strip();
            boolean before = ANSWERS.matcher(line.strip()).matches() || ANSWERS.matcher(both).matches();
            if (to == mine && BELOW.matcher(line.strip()).matches()) {
                to = thread;
            } else if (to == mine && line.matches("-- ?")) {
                to = signed;
            }
            boolean theirs = line.startsWith(">") || before || i > 0 && !thread.isEmpty()
                    && thread.get(thread.size() - 1).equals(lines.get(i - 1))
                    && ANSWERS.matcher(lines.get(i - 1).strip() + " " + line.strip()).matches();
            (theirs ? thread : to).add(line);
        }
        if (mine.stream().allMatch(String::isBlank)) {
            return text.replaceAll("(?m)^(?:> ?)++", "");
        }
        tell(NotImported.Kind.THREAD, thread);
        tell(NotImported.Kind.SIGNATURE, signed);
        return String.join("\n", mine);
    }

    private void tell(NotImported.Kind kind, List<String> lines) {
        String words = lines.stream().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            leftOut.add(kind, words, "");
        }
    }

    /** The fields of a head, unfolded, by their names in lower case; empty if the text has none. */
    private static Map<String, String> head(String text) {
        Map<String, String> head = new LinkedHashMap<>();
        String last = null;
        for (String line : text.lines().limit(400).toList()) {
            Matcher field = HEADER.matcher(line);
            if (line.isEmpty() || last == null && line.startsWith("From ") && head.isEmpty()) {
                if (line.isEmpty()) {
                    break;
                }
            } else if (last != null && (line.startsWith(" ") || line.startsWith("\t"))) {
                head.merge(last, " " + line.strip(), String::concat);
            } else if (field.matches()) {
                last = field.group(1).toLowerCase(Locale.ROOT);
                head.putIfAbsent(last, field.group(2).strip());
            } else {
                return Map.of();
            }
        }
        return head;
    }

    private static String body(String text) {
        if (text.startsWith("\n")) {
            return text.substring(1);
        }
        int end = text.indexOf("\n\n");
        return head(text).isEmpty() ? text : end < 0 ? "" : text.substring(end + 2);
    }

    private static String parameter(String field, String name) {
        Matcher found = PARAMETER.matcher(field);
        while (found.find()) {
            if (found.group(1).equalsIgnoreCase(name)) {
                return found.group(2) == null ? found.group(3) : found.group(2);
            }
        }
        return null;
    }

    private static String decoded(String field) {
        return WORD.matcher(field).replaceAll(word -> Matcher.quoteReplacement(read(word.group(2).equalsIgnoreCase("b")
                ? base64(word.group(3))
                : octets(word.group(3).replace('_', ' ')), word.group(1))));
    }

    private static String decoded(String body, String encoding, String charset) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> read(octets(body.replaceAll("=[ \\t]*\\n", "")), charset);
            case "base64" -> read(base64(body), charset);
            default -> body;
        };
    }

    /** Returns quoted-printable words whose encoding nobody knows. */
    static String printable(String text) {
        return read(octets(text.replaceAll("=[ \\t]*\\R", "")), null);
    }

    private static byte[] base64(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("[^A-Za-z0-9+/=]", ""));
    }

    /** What is not escaped is in UTF-8 already, however it came. */
    private static byte[] octets(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int octet = c == '=' && i + 2 < text.length() ? hex(text, i + 1) : -1;
            if (octet >= 0) {
                bytes.write(octet);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                int length = Character.isHighSurrogate(c) && i + 1 < text.length() ? 2 : 1;
                bytes.writeBytes(text.substring(i, i + length).getBytes(StandardCharsets.UTF_8));
                i += length - 1;
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static String read(byte[] bytes, String charset) {
        try {
            Charset named = charset == null || !Charset.isSupported(charset) ? StandardCharsets.UTF_8
                    : Charset.forName(charset);
            boolean latin = named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
            return (latin ? Charset.forName("windows-1252") : named).newDecoder().decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
