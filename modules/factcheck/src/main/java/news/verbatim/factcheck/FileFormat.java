package news.verbatim.factcheck;

import java.util.Locale;

/** The kinds of file whose words can be read. */
enum FileFormat {
    TEXT("text/plain", "plain text", "txt"),
    HTML("text/html", "a web page", "html"),
    PDF("application/pdf", "a PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", "docx"),
    SRT("application/x-subrip", "SRT subtitles", "srt"),
    VTT("text/vtt", "WebVTT subtitles", "vtt");

    /** What to say to somebody who brings something else. */
    static final String ALL = "Plain text, HTML, PDF, DOCX, SRT and WebVTT can be read.";

    private final String mediaType;
    private final String called;
    private final String extension;

    FileFormat(String mediaType, String called, String extension) {
        this.mediaType = mediaType;
        this.called = called;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String called() {
        return called;
    }

    /** Says whether a name ends as that of another format: the name then says something that the content does not. */
    boolean isBeliedBy(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileFormat other : values()) {
            if (other != this && other.extension.equals(end)) {
                return true;
            }
        }
        return false;
    }
}
