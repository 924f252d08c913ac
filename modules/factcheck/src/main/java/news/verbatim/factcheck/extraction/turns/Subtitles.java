package news.verbatim.factcheck.extraction.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import news.verbatim.quotes.lines.Transcript;

/**
 * Reads subtitles, SRT or WebVTT, as a transcript: a paragraph a speaker, and the time at which each piece is said. A
 * speaker is whom WebVTT names as a voice, or a label at the beginning of a line; a label holds until the next one.
 */
@ModuleInternal
public final class Subtitles {

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*+)?\\s++([^<>]++)>");
    private static final Pattern SOMEBODY_ELSE = Pattern.compile("^\\s*(?:>>+|[-–—](?!\\d))\\s*");

    private final WrittenDown down = new WrittenDown();
    private final StringBuilder text = down.text();
    private final List<SpokenTurn> turns = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private String speaking;
    private boolean voices;

    private Subtitles() {
    }

    /** @throws Refusal at {@code file} if a line that should say when is no time */
    public static Extracted read(FileFormat format, String file) {
        Subtitles subtitles = new Subtitles();
        List<Cues.Cue> cues = RollingCaptions.once(
                Cues.of(SignRepair.of(file, subtitles.down), format == FileFormat.VTT, subtitles.down),
                subtitles.down);
        cues.forEach(cue -> cue.lines().forEach(subtitles::learn));
        cues.forEach(cue -> cue.lines().forEach(line -> subtitles.line(line, cue)));
        if (subtitles.turns.isEmpty()) {
            throw Refusal.at("file", "There are no words in these subtitles.");
        }
        subtitles.tellWhoIsMissing();
        return new Extracted(format, subtitles.text.toString(), subtitles.turns, subtitles.down.leftOut());
    }

    /** Times and speakers stand beside the words; that nobody is named has to be known. */
    private void tellWhoIsMissing() {
        down.count(LeftOut.Kind.TIME, "the times of %,d pieces".formatted(turns.size()));
        if (turns.stream().allMatch(turn -> turn.speaker() == null)) {
            down.leaveOut(LeftOut.Kind.REMARK, "These subtitles do not say who speaks.", "", LeftOut.NOWHERE);
        }
    }

    /** Counts what may be a label: one word that comes once is the beginning of a sentence (“Remember: …”). */
    private void learn(String line) {
        Transcript.Opening label = Transcript
                .opening(SOMEBODY_ELSE.matcher(CueMarkup.plain(line, 0, new WrittenDown()))
                        .replaceFirst(""));
        if (label != null) {
            labels.merge(label.name(), 1, Integer::sum);
        }
    }

    private boolean isLabel(Transcript.Opening label, boolean announced) {
        return label != null && (announced || label.sure() || labels.getOrDefault(label.name(), 0) > 1);
    }

    private void line(String line, Cues.Cue cue) {
        Matcher voice = VOICE.matcher(line);
        int at = 0;
        String before = voices ? null : speaking;
        while (voice.find()) {
            String ahead = CueMarkup.plain(line.substring(at, voice.start()), cue.number(), down);
            if (SOMEBODY_ELSE.matcher(ahead).matches()) {
                down.count(LeftOut.Kind.SPEAKER, ahead);
            } else {
                say(before, ahead, cue);
            }
            voices = true;
            before = CueMarkup.plain(voice.group(1), cue.number(), down).strip();
            if (voice.group().charAt(2) == '.') {
                down.count(LeftOut.Kind.STYLE, voice.group().replaceFirst("\\s.*", ">"));
            }
            at = voice.end();
        }
        String rest = CueMarkup.plain(line.substring(at), cue.number(), down);
        Matcher dash = SOMEBODY_ELSE.matcher(rest);
        boolean announced = dash.find();
        String words = announced ? rest.substring(dash.end()) : rest;
        if (announced) {
            down.count(LeftOut.Kind.SPEAKER, dash.group());
        }
        Transcript.Opening label = Transcript.opening(words);
        if (isLabel(label, announced && dash.group().contains(">>"))) {
            speaking = label.name();
            down.count(LeftOut.Kind.SPEAKER, words.substring(0, words.length() - label.rest().length()));
            say(speaking, label.rest(), cue);
        } else if (announced) {
            speaking = null;
            down.line();
            say(before != null && at > 0 ? before : null, words, cue);
        } else {
            say(before, rest, cue);
        }
    }

    private void say(String speaker, String said, Cues.Cue cue) {
        String words = said.replaceAll("[ \\t]+", " ").strip();
        if (words.isEmpty()) {
            return;
        }
        boolean goesOn = !turns.isEmpty() && Objects.equals(turns.get(turns.size() - 1).speaker(), speaker);
        if (!goesOn) {
            down.line();
            text.append(speaker == null ? "" : speaker + ": ");
        } else if (!down.endsWith('\n')) {
            text.append(' ');
        }
        turns.add(new SpokenTurn(text.length(), text.length() + words.length(), speaker, cue.from(), cue.until()));
        down.write(words);
    }
}
