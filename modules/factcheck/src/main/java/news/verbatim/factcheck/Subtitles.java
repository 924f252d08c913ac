package news.verbatim.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.Refusal;

/**
 * Reads subtitles, SRT or WebVTT, as a transcript: a paragraph a speaker, and the time at which each piece is said. A speaker is
 * whom WebVTT names as a voice, or a label at the beginning of a line; a label holds until the next one.
 */
final class Subtitles {

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("^\\s*" + TIME + "\\s*-->\\s*" + TIME + ".*$");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>|<[\\d:.]+>|\\{\\\\[^}]*}");
    private static final Pattern SOMEBODY_ELSE = Pattern.compile("^\\s*(?:>>+|[-–—])\\s*");

    private final StringBuilder text = new StringBuilder();
    private final List<SpokenTurn> turns = new ArrayList<>();
    private String speaking;
    private boolean voices;

    private Subtitles() {
    }

    /** @throws Refusal at {@code file} if a line that should say when is no time */
    static Extracted read(FileFormat format, String file) {
        Subtitles subtitles = new Subtitles();
        String[] lines = file.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains("-->")) {
                Matcher times = TIMES.matcher(lines[i]);
                if (!times.matches()) {
                    throw Refusal.at("file", "Line " + (i + 1) + " of these subtitles should say from when to when and reads “"
                            + lines[i].strip() + "”. Mend it and add the file again.");
                }
                while (i + 1 < lines.length && !lines[i + 1].isBlank()) {
                    subtitles.line(lines[++i], millis(times, 1), millis(times, 5));
                }
            }
        }
        if (subtitles.turns.isEmpty()) {
            throw Refusal.at("file", "There are no words in these subtitles.");
        }
        return new Extracted(format, subtitles.text.toString(), subtitles.turns);
    }

    private void line(String line, int from, int until) {
        Matcher voice = VOICE.matcher(line);
        int at = 0;
        String before = voices ? null : speaking;
        while (voice.find()) {
            say(before, line.substring(at, voice.start()), from, until);
            voices = true;
            before = plain(voice.group(1)).strip();
            at = voice.end();
        }
        String rest = plain(line.substring(at));
        SpeakerLabels.Opening label = SpeakerLabels.leading(SOMEBODY_ELSE.matcher(rest).replaceFirst(""));
        if (label != null) {
            speaking = label.name();
            say(speaking, label.rest(), from, until);
        } else if (SOMEBODY_ELSE.matcher(rest).find()) {
            speaking = null;
            text.append(text.isEmpty() ? "" : "\n");
            say(null, SOMEBODY_ELSE.matcher(rest).replaceFirst(""), from, until);
        } else {
            say(before, rest, from, until);
        }
    }

    private void say(String speaker, String said, int from, int until) {
        String words = plain(said).strip();
        if (words.isEmpty()) {
            return;
        }
        boolean goesOn = !turns.isEmpty() && Objects.equals(turns.get(turns.size() - 1).speaker(), speaker);
        if (!goesOn) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
            text.append(speaker == null ? "" : speaker + ": ");
        } else if (text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        turns.add(new SpokenTurn(text.length(), text.length() + words.length(), speaker, from, until));
        text.append(words);
        Extraction.requireGoingOn(text.length());
    }

    private static String plain(String marked) {
        return MARKUP.matcher(marked).replaceAll("").replace("&nbsp;", " ").replace("&lrm;", "").replace("&rlm;", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static int millis(Matcher times, int group) {
        int hours = times.group(group) == null ? 0 : Integer.parseInt(times.group(group));
        int seconds = (hours * 60 + Integer.parseInt(times.group(group + 1))) * 60 + Integer.parseInt(times.group(group + 2));
        String fraction = (times.group(group + 3) + "00").substring(0, 3);
        // a recording of three weeks is the longest that an int holds
        return (int) Math.min(Integer.MAX_VALUE, seconds * 1000L + Integer.parseInt(fraction));
    }
}
