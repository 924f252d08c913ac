package news.verbatim.factcheck.extraction.text;

import java.util.Locale;
import news.verbatim.events.ModuleInternal;

/** The kinds of file whose words can be read. */
@ModuleInternal
public enum FileFormat {
    TEXT("text/plain", "plain text", "txt"),
    HTML("text/html", "a web page", "html"),
    PDF("application/pdf", "a PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", "docx"),
    SRT("application/x-subrip", "SRT subtitles", "srt"),
    VTT("text/vtt", "WebVTT subtitles", "vtt"),
    JSON("application/json", "what a speech recogniser wrote", "json"),
    MAIL("message/rfc822", "a mail", "eml");

    /** What to say to somebody who brings something else. */
    public static final String ALL = "Plain text, HTML, PDF, DOCX, mail, SRT, WebVTT and the JSON of speech recognisers can be read.";

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

    public String called() {
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
