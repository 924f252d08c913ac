package news.verbatim.factcheck.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.factcheck.extraction.text.Encodings;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/**
 * Reads a mail as it is saved: who wrote to whom and when, and its words; what stands behind {@code >} is of who wrote
 * before. Attachments are told by their names and not read.
 */
final class MailText {

    private static final Pattern HEAD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:.*|[ \\t]+\\S.*");
    private static final int MOST_HEADS = 400;
    private static final int LONGEST_BOUNDARY = 200;
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?im)^(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To|Content-Type|DKIM-Signature|X-Mailer):");
    private static final Pattern SENT = Pattern.compile("(?im)^(?:From|Date|Subject):");
    private static final Pattern ENCODED = Pattern
            .compile("=\\?([\\w-]+)(?:\\*[\\w-]+)?\\?([QqBb])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*(charset|boundary|name|filename)\\*?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WROTE = Pattern
            .compile("(?im)^(?:On\\b.*?|Am\\b.*?)(?:,|\\d)\\s++\"?([\\p{Lu}][\\p{L}.'’-]*(?: "
                    + "[\\p{L}.'’-]+){1,3})\"?\\s*+(?:<[^>\\n]{0,320}>\\s*+)?(?:wrote|schrieb):[ \\t]*+$|"
                    + "^\"?([\\p{Lu}][\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,3})\"?(?:\\s*+<[^>\\n]{0,320}>)?\\s++(?:wrote|schrieb)(?: on .*| am .*)?:[ \\t]*+$");
    private static final Pattern PERSON = Pattern
            .compile("[\\p{Lu}][\\p{L}.'’-]*(?: (?:von|van|de|der|[\\p{Lu}][\\p{L}.'’-]*)){1,3}");
    private static final List<String> SHOWN = List.of("from", "to", "cc", "date", "subject");
    private static final int DEEPEST = 8;

    private final WrittenDown down = new WrittenDown();
    private final String chosen;

    private MailText(String chosen) {
        this.chosen = chosen;
    }

    /** Says whether a text is a mail as it is saved: it begins with heads, some of which only machines write. */
    static boolean isMail(String words) {
        StringBuilder heads = new StringBuilder();
        String[] lines = words.split("\\r?\\n", MOST_HEADS);
        int count = 0;
        for (int i = lines[0].startsWith("From ") ? 1 : 0; i < lines.length && HEAD.matcher(lines[i]).matches(); i++) {
            heads.append(lines[i]).append('\n');
            count++;
        }
        return count > 2 && TECHNICAL.matcher(heads).find() && SENT.matcher(heads).find();
    }

    static Extracted of(byte[] bytes, String chosen) {
        MailText mail = new MailText(chosen);
        String whole = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        Part part = Part.of(whole.startsWith("From ") ? whole.substring(whole.indexOf('\n') + 1) : whole);
        List<String> others = new ArrayList<>();
        part.heads.forEach((name, value) -> {
            if (SHOWN.contains(name)) {
                mail.down.write(
                        Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": " + mail.head(value) + "\n");
            } else {
                others.add(name);
            }
        });
        mail.down.leaveOut(LeftOut.Kind.HEAD, "Other lines of its head: " + String.join(", ", others), "",
                LeftOut.NOWHERE);
        mail.down.write("\n");
        int begins = mail.down.text().length();
        mail.read(part, 0);
        String text = mail.down.text().toString().stripTrailing();
        List<SpokenTurn> turns = turns(text, Math.min(begins, text.length()),
                mail.head(part.heads.getOrDefault("from", "")));
        return new Extracted(FileFormat.MAIL, text, turns, mail.down.leftOut());
    }

    /** A part of a mail, or all of it. */
    private record Part(Map<String, String> heads, String body) {

        static Part of(String whole) {
            int end = whole.startsWith("\n") ? 0 : whole.indexOf("\n\n");
            String head = end < 0 ? whole : whole.substring(0, end);
            Map<String, String> heads = new LinkedHashMap<>();
            for (String line : head.replaceAll("\\n[ \\t]+", " ").split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    heads.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
            return new Part(heads, end < 0 ? "" : whole.substring(end).replaceFirst("^\\n{1,2}", ""));
        }

        String type() {
            return heads.getOrDefault("content-type", "text/plain").split(";")[0].strip().toLowerCase(Locale.ROOT);
        }

        String parameter(String head, String name) {
            Matcher found = PARAMETER.matcher(heads.getOrDefault(head, ""));
            while (found.find()) {
                if (found.group(1).equalsIgnoreCase(name)) {
                    return found.group(2) == null ? found.group(3) : found.group(2);
                }
            }
            return "";
        }

        /** What divides its parts; empty if it says nothing, or what no mailer writes. */
        String boundary() {
            String boundary = parameter("content-type", "boundary");
            return boundary.length() <= LONGEST_BOUNDARY ? boundary : "";
        }

        byte[] bytes() {
            String encoding = heads.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
            return switch (encoding) {
                case "base64" -> base64(body);
                case "quoted-printable" -> quoted(body);
                default -> body.getBytes(StandardCharsets.ISO_8859_1);
            };
        }

        boolean isAttached() {
            return heads.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT).startsWith("attachment");
        }
    }

    private void read(Part part, int depth) {
        String type = part.type();
        if (type.startsWith("multipart/") && depth < DEEPEST) {
            several(part, type, depth);
        } else if (type.equals("message/rfc822") && depth < DEEPEST) {
            Part inner = Part.of(new String(part.bytes(), StandardCharsets.ISO_8859_1));
            inner.heads
                    .forEach((name, value) -> down.write(SHOWN.contains(name) ? name + ": " + head(value) + "\n" : ""));
            down.write("\n");
            read(inner, depth + 1);
        } else if (part.isAttached() || !type.startsWith("text/")) {
            String name = part.parameter("content-disposition", "filename");
            name = head(name.isEmpty() ? part.parameter("content-type", "name") : name);
            down.leaveOut(LeftOut.Kind.BESIDE, "An attachment, which was not read: " + (name.isEmpty() ? type : name),
                    "");
        } else {
            down.line();
            down.write(words(part, type, down));
            down.line();
        }
    }

    private String words(Part part, String type, WrittenDown told) {
        String charset = part.parameter("content-type", "charset");
        String decoded = Encodings.decode(part.bytes(), charset.isEmpty() || charset.equalsIgnoreCase("us-ascii")
                || !Encodings.isSupported(charset)
                        ? chosen
                        : charset.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : charset);
        if (!type.equals("text/html")) {
            return SignRepair.of(decoded, told);
        }
        WrittenDown page = new WrittenDown();
        HtmlText.write(SignRepair.of(decoded, told), page);
        page.leftOut().forEach(one -> told.leaveOut(one.kind(), one.what(), one.where(),
                told.text().length() + Math.max(0, one.at())));
        return page.text().toString();
    }

    private void several(Part part, String type, int depth) {
        String boundary = part.boundary();
        List<Part> parts = new ArrayList<>();
        String[] pieces = boundary.isEmpty() ? new String[] {"", part.body}
                : ("\n" + part.body).split(Pattern.quote("\n--" + boundary));
        for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
            parts.add(Part.of(pieces[i].replaceFirst("^[ \\t]*\\n", "")));
        }
        List<Part> plain = parts.stream().filter(one -> one.type().equals("text/plain")).toList();
        if (type.equals("multipart/alternative") && !plain.isEmpty()) {
            read(plain.get(0), depth + 1);
            parts.stream().filter(one -> one != plain.get(0)).forEach(this::tellTheOther);
        } else {
            parts.forEach(one -> read(one, depth + 1));
        }
    }

    /** The same mail once more: the words that it has besides are told. */
    private void tellTheOther(Part other) {
        if (!other.type().equals("text/html")) {
            down.count(LeftOut.Kind.BESIDE, "the same mail as " + other.type());
            return;
        }
        WrittenDown told = new WrittenDown();
        TreeSet<String> words = new TreeSet<>(List.of(words(other, "text/html", told).split("[^\\p{L}\\p{Nd}]+")));
        // not removeAll, which looks through the whole list for each word when the list is the longer one
        List.of(down.text().toString().split("[^\\p{L}\\p{Nd}]+")).forEach(words::remove);
        told.leftOut().stream().filter(one -> one.kind().isWords())
                .forEach(one -> down.leaveOut(one.kind(), one.what(), "in its HTML form"));
        down.leaveOut(LeftOut.Kind.BESIDE, words.isEmpty() ? "The same words once more as HTML"
                : "Its HTML form, which has these words besides: "
                        + String.join(" ", words),
                "", LeftOut.NOWHERE);
    }

    private String head(String value) {
        boolean raw = value.chars().anyMatch(c -> c >= 0x80);
        Matcher found = ENCODED
                .matcher(raw ? Encodings.decode(value.getBytes(StandardCharsets.ISO_8859_1), chosen) : value);
        StringBuilder out = new StringBuilder();
        while (found.find()) {
            byte[] bytes = found.group(2).equalsIgnoreCase("B") ? base64(found.group(3))
                    : quoted(found.group(3).replace('_', ' '));
            String words = Encodings.isSupported(found.group(1)) ? new String(bytes, Charset.forName(found.group(1)))
                    : found.group();
            found.appendReplacement(out, Matcher.quoteReplacement(words));
        }
        return found.appendTail(out).toString();
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("[^A-Za-z0-9+/=]", ""));
        } catch (IllegalArgumentException e) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            } else if (c == '=' && i + 2 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0) {
                out.write(Character.digit(text.charAt(i + 1), 16) * 16 + Character.digit(text.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    /** In a thread each part is of whoever wrote it; a mail that answers nobody is no dialogue. */
    private static List<SpokenTurn> turns(String text, int begins, String from) {
        if (!text.startsWith(">", begins) && text.indexOf("\n>", begins) < 0) {
            return List.of();
        }
        Matcher sender = PERSON
                .matcher(from.replaceAll("[\"<].*?[\">]|<[^>]*>?", from.startsWith("\"") ? "" : " ").strip());
        String name = from.startsWith("\"") && from.indexOf('"', 1) > 0 ? from.substring(1, from.indexOf('"', 1))
                : sender.lookingAt()
                        ? sender.group()
                        : null;
        String own = name != null && PERSON.matcher(name).matches() ? name : null;
        List<SpokenTurn> turns = new ArrayList<>();
        String before = null;
        int level = 0;
        int start = begins;
        for (int at = begins; at < text.length();) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String line = text.substring(at, end);
            int deep = line.isBlank() ? level
                    : (int) line.chars().takeWhile(c -> c == '>' || c == ' ').filter(c -> c == '>').count();
            if (deep != level) {
                add(turns, text, start, at, level == 0 ? own : level == 1 ? before : null);
                start = at;
                level = deep;
            }
            Matcher wrote = WROTE.matcher(line);
            if (deep == 0 && wrote.find()) {
                before = wrote.group(1) == null ? wrote.group(2) : wrote.group(1);
            }
            at = end + 1;
        }
        add(turns, text, start, text.length(), level == 0 ? own : level == 1 ? before : null);
        return turns;
    }

    private static void add(List<SpokenTurn> turns, String text, int from, int to, String speaker) {
        int end = to;
        int start = from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            turns.add(new SpokenTurn(start, end, speaker, null, null));
        }
    }
}
