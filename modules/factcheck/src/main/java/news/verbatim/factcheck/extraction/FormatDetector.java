package news.verbatim.factcheck.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Encodings;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.turns.Cues;
import news.verbatim.factcheck.extraction.turns.Recognised;
import news.verbatim.factcheck.extraction.word.DocxText;
import org.apache.tika.Tika;

/** Says what a file is by what is in it. What it is called does not count. */
final class FormatDetector {

    private static final int HEAD = 64 * 1024;
    private static final Pattern HTML = Pattern.compile("(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+"
            + "<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1|title|meta)\\b");
    private static final Tika TIKA = new Tika();

    private FormatDetector() {
    }

    /** Reads what formats there are, which takes longer than most files. */
    static void warmUp() {
        TIKA.detect(new byte[0]);
    }

    /**
     * Returns the format of a file.
     *
     * @throws Refusal at {@code file} if its words cannot be read
     */
    static FileFormat of(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw Refusal.at("file", "This file is empty: there is not one byte in it.");
        }
        String type = TIKA.detect(head);
        if (type.equals("application/pdf")) {
            return FileFormat.PDF;
        }
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return packed(file);
        }
        if (type.equals("application/x-tika-msoffice") || type.equals("application/msword")) {
            throw Refusal.at("file",
                    isLocked(file) ? "This document is locked with a password. Take the password off and add it again."
                            : "This is a document of an old Microsoft Office. Save it as DOCX or PDF and add that.");
        }
        return text(head, type);
    }

    private static FileFormat text(byte[] head, String type) {
        String looks = new String(head, Encodings.isWide(head) ? Encodings.wide(head) : StandardCharsets.ISO_8859_1);
        String words = looks.startsWith("\uFEFF") ? looks.substring(1)
                : looks.startsWith("ï»¿") ? looks.substring(3) : looks;
        if (words.startsWith("WEBVTT")) {
            return FileFormat.VTT;
        }
        if (Cues.are(words)) {
            return FileFormat.SRT;
        }
        if (HTML.matcher(words).lookingAt()) {
            return FileFormat.HTML;
        }
        if (Recognised.mayBe(words)) {
            return FileFormat.JSON;
        }
        if (MailText.isMail(words)) {
            return FileFormat.MAIL;
        }
        if (isBinary(words, type)) {
            throw Refusal.at("file",
                    "The content of this file is " + named(type) + ", whatever its name says. " + FileFormat.ALL);
        }
        return FileFormat.TEXT;
    }

    /** Text has no control characters but white space; a few stray ones do not make it something else. */
    private static boolean isBinary(String words, String type) {
        boolean isOther = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
        long controls = words.chars()
                .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B).count();
        return isOther || controls * 200 > words.length();
    }

    private static FileFormat packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (DocxText.mainPart(zip) != null) {
                return FileFormat.DOCX;
            }
            ZipEntry types = zip.getEntry("mimetype");
            if (types != null && types.getSize() < 100) {
                String type = new String(zip.getInputStream(types).readNBytes(100), StandardCharsets.US_ASCII);
                throw Refusal.at("file", "The content of this file is " + named(type.strip())
                        + ". Save it as DOCX or PDF and add that.");
            }
            String what = zip.getEntry("xl/workbook.xml") != null ? "an Excel workbook"
                    : zip.getEntry("ppt/presentation.xml") != null ? "a PowerPoint presentation" : "a ZIP archive";
            throw Refusal.at("file",
                    "The content of this file is " + what + ", whatever its name says. " + FileFormat.ALL);
        } catch (ZipException e) {
            throw Refusal.at("file",
                    "This file is damaged: it begins as a ZIP archive or a Word document and breaks off. Get it again.");
        }
    }

    /** An Office document with a password is a container with a stream of this name. */
    private static boolean isLocked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String bytes = new String(in.readNBytes(8 * HEAD), StandardCharsets.ISO_8859_1);
            return bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        }
    }

    private static String named(String type) {
        return switch (type) {
            case "image/png" -> "a PNG picture";
            case "image/jpeg" -> "a JPEG picture";
            case "audio/mpeg" -> "an MP3 recording";
            case "video/mp4" -> "an MP4 video";
            case "application/octet-stream", "text/plain" -> "no text that anybody could read";
            default -> "“" + type + "”";
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
