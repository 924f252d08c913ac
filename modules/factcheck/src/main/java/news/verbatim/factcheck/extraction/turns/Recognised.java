package news.verbatim.factcheck.extraction.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.JsonValue;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import news.verbatim.quotes.lines.Stamps;

/**
 * Reads what speech recognisers write (Whisper, AWS Transcribe, Google, Azure, Deepgram, AssemblyAI, Rev, Speechmatics,
 * Otter): the finest pieces with a time, and who speaks, as far as it tells. They are known by the names of their
 * fields; what else there is, confidences and the same words once more, is told by its names.
 */
@ModuleInternal
public final class Recognised {

    private static final Set<String> WORDS = Set.of("punctuated_word", "word", "text", "transcript", "content", "value",
            "display",
            "punctuated", "sentence");
    private static final List<String> BEST_WORDS = List.of("punctuated_word", "text", "word", "display", "transcript",
            "content", "value",
            "punctuated", "sentence");
    private static final List<String> FROM = List.of("offsetInTicks", "start", "start_time", "startTime", "startOffset",
            "start_offset",
            "ts", "begin", "from", "offset",
            "startMs", "start_ms", "tOffsetMs", "startTimeMs");
    private static final List<String> UNTIL = List.of("end", "end_time", "endTime", "endOffset", "end_offset", "end_ts",
            "to", "endMs",
            "end_ms", "endTimeMs");
    private static final List<String> SPEAKERS = List.of("speaker_name", "speakerName", "speaker", "speaker_label",
            "speakerLabel",
            "speakerTag", "speaker_tag",
            "speaker_id", "speakerId", "channel_label", "speaker_model_label", "channelTag");
    private static final Set<String> AGAIN = Set.of("word_segments", "utterances", "paragraphs", "monologues",
            "segments", "phrases",
            "results", "words",
            "audio_segments", "transcripts", "combinedRecognizedPhrases", "combinedPhrases", "speaker_labels");
    private static final Pattern BEGINS = Pattern.compile("(?:\\[\\s{0,99})?\\{\\s{0,99}\"");
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,12})?");

    private final WrittenDown down = new WrittenDown();
    private final List<SpokenTurn> turns = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Double, String> labelled = new HashMap<>();

    /**
     * A piece as it is recognised.
     *
     * @param glued whether it belongs to the piece before it, as a point does
     */
    private record Piece(String words, Double from, Double until, String speaker, boolean glued) {
    }

    private Recognised() {
    }

    /** Says whether a text may be what a recogniser wrote. */
    public static boolean mayBe(String head) {
        String words = head.stripLeading();
        return BEGINS.matcher(words).lookingAt() && (words.contains("\"text\"") || words.contains("\"transcript\"")
                || words.contains("\"word\"")
                || words.contains("\"words\"") || words.contains("\"segments\"") || words.contains("\"results\"")
                || words.contains("\"monologues\"")
                || words.contains("\"content\"") || words.contains("\"items\"") || words.contains("\"utterances\"")
                || words.contains("\"recognizedPhrases\""));
    }

    /** Returns what was recognised; null if there is nothing of the kind in it. */
    public static Extracted of(String text) {
        Object json = JsonValue.read(text);
        if (json == null) {
            throw Refusal.at("file",
                    "This file begins as the JSON of a speech recogniser and is none to its end. Get it again, or paste"
                            + " the words.");
        }
        Recognised recognised = new Recognised();
        recognised.learn(json, 0);
        List<Piece> pieces = recognised.pieces(json);
        if (pieces.isEmpty()) {
            return null;
        }
        recognised.write(pieces, unit(pieces, json));
        recognised.tell(json);
        return new Extracted(FileFormat.JSON, recognised.down.text().toString(), recognised.turns,
                recognised.down.leftOut());
    }

    /** Learns the names of speakers, and who speaks when where that is listed apart from the words. */
    private void learn(Object json, int depth) {
        if (json instanceof Map<?, ?> map) {
            Object id = first(map, List.of("speaker_id", "id", "speaker"));
            Object name = first(map, List.of("speaker_name", "speakerName", "name", "display_name"));
            if (id != null && name instanceof String known && !known.isBlank() && !map.containsKey("text")
                    && !map.containsKey("words")) {
                names.put(label(id), known);
            }
            Object start = first(map, FROM);
            Object speaker = first(map, SPEAKERS);
            if (start != null && speaker != null && words(map) == null) {
                labelled.put(number(start), label(speaker));
            }
            map.values().forEach(value -> learn(value, depth + 1));
        } else if (json instanceof List<?> list) {
            list.forEach(value -> learn(value, depth + 1));
        }
    }

    /**
     * Returns the list of pieces that is finest and complete: the words if they hold all letters, else what holds them.
     */
    private List<Piece> pieces(Object json) {
        Map<String, List<Piece>> paths = new HashMap<>();
        collect(json, "", null, paths, 0);
        List<List<Piece>> lists = paths.values().stream().map(Recognised::withoutTheSameAgain).toList();
        int most = lists.stream().mapToInt(Recognised::letters).max().orElse(0);
        return lists.stream().filter(list -> letters(list) * 20 >= most * 19)
                .max((a, b) -> Integer.compare(rank(a), rank(b))).orElse(List.of());
    }

    /** Who speaks counts most, then that there are times, then that they are fine. */
    private static int rank(List<Piece> pieces) {
        boolean speakers = pieces.stream().anyMatch(piece -> piece.speaker() != null);
        boolean times = pieces.stream().anyMatch(piece -> piece.from() != null);
        boolean marks = pieces.stream().anyMatch(piece -> piece.words().matches("(?s).*[.,?!:;].*"));
        return (speakers ? 1 << 28 : 0) + (marks ? 1 << 27 : 0) + (times ? 1 << 26 : 0)
                + Math.min(pieces.size(), (1 << 26) - 1);
    }

    private static int letters(List<Piece> pieces) {
        return pieces.stream()
                .mapToInt(piece -> (int) piece.words().codePoints().filter(Character::isLetterOrDigit).count()).sum();
    }

    /** Where the last result has all words once more with who speaks, the others are the same words. */
    private static List<Piece> withoutTheSameAgain(List<Piece> pieces) {
        List<Piece> spoken = pieces.stream()
                .filter(piece -> piece.speaker() != null && !piece.speaker().equals("Speaker 0")).toList();
        List<Piece> others = pieces.stream()
                .filter(piece -> piece.speaker() == null || piece.speaker().equals("Speaker 0")).toList();
        return !spoken.isEmpty() && !others.isEmpty() && said(spoken).equals(said(others)) ? spoken : pieces;
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.words().strip()).collect(Collectors.joining(" "));
    }

    /** Puts together what stands under the same path of names: the words of all segments are one list. */
    private void collect(Object json, String path, Map<?, ?> above, Map<String, List<Piece>> paths, int depth) {
        if (json instanceof List<?> list) {
            list.forEach(value -> collect(value, path, above, paths, depth + 1));
        } else if (json instanceof Map<?, ?> map) {
            String words = words(map);
            if (words != null && (first(map, FROM) != null || path.endsWith("/items") || path.endsWith("/elements")
                    || path.endsWith("/results")
                    || map.containsKey("timestamps") || map.containsKey("offsets")
                    || above != null && path.endsWith("/words"))) {
                paths.computeIfAbsent(path, one -> new ArrayList<>()).add(piece(map, words, above));
            } else if (words != null && (path.endsWith("transcripts") || path.isEmpty() || path.endsWith("alternatives")
                    || path.endsWith("nBest"))) {
                paths.computeIfAbsent(path, one -> new ArrayList<>()).add(piece(map, words, above));
            }
            Map<?, ?> speaking = first(map, SPEAKERS) != null || first(map, FROM) != null ? map : above;
            map.forEach((key, value) -> {
                boolean second = value instanceof List<?> list && (key.equals("alternatives") || key.equals("nBest"))
                        && list.size() > 1;
                collect(second ? ((List<?>) value).subList(0, 1) : value, path + "/" + key, speaking, paths, depth + 1);
            });
        }
    }

    private Piece piece(Map<?, ?> map, String words, Map<?, ?> above) {
        Object from = time(map, FROM, "from");
        Object until = time(map, UNTIL, "to");
        String type = Objects.toString(map.get("type"), "");
        boolean glued = type.startsWith("punct") || "previous".equals(map.get("attaches_to"));
        Object speaker = first(map, SPEAKERS);
        Object inner = map.get("alternatives") instanceof List<?> list && !list.isEmpty()
                && list.get(0) instanceof Map<?, ?> best
                        ? first(best, SPEAKERS)
                        : null;
        speaker = speaker != null ? speaker : inner;
        speaker = speaker == null && above != null ? first(above, SPEAKERS) : speaker;
        Double start = from == null ? null : number(from);
        String known = speaker == null ? start == null ? null : labelled.get(start) : label(speaker);
        Double end = until == null ? null : number(until);
        if (end == null && start != null && map.get("durationInTicks") instanceof JsonValue.Figure ticks) {
            end = start + ticks.value();
        }
        return new Piece(words, start, end, known == null ? null : names.getOrDefault(known, known), glued);
    }

    private static Object time(Map<?, ?> map, List<String> keys, String side) {
        Object direct = first(map, keys);
        if (direct == null && map.get("offsets") instanceof Map<?, ?> offsets) {
            return offsets.get(side);
        }
        if (direct == null && map.get("timestamp") instanceof List<?> pair && pair.size() == 2) {
            return pair.get("from".equals(side) ? 0 : 1);
        }
        return direct;
    }

    private static String words(Map<?, ?> map) {
        for (String key : BEST_WORDS) {
            if (WORDS.contains(key) && map.get(key) instanceof String words && !words.isEmpty()) {
                return words;
            }
        }
        if (map.get("alternatives") instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> best
                && !best.containsKey("words")
                && !best.containsKey("alternatives")) {
            return words(best);
        }
        if (map.get("nBest") instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> best) {
            return words(best);
        }
        return null;
    }

    private static Object first(Map<?, ?> map, List<String> keys) {
        for (String key : keys) {
            Object value = map.get(key);
            if (value instanceof JsonValue.Figure || value instanceof String text && !text.isEmpty()) {
                return value;
            }
            if (value instanceof Map<?, ?> inner
                    && (SPEAKERS.contains(key) || FROM.contains(key) || UNTIL.contains(key))) {
                Object named = first(inner, List.of("name", "label", "id", "seconds"));
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static String label(Object speaker) {
        String label = speaker instanceof JsonValue.Figure figure ? figure.written() : speaker.toString();
        return label.matches("\\d{1,4}|[A-Z]") ? "Speaker " + label : label;
    }

    private static double number(Object time) {
        if (time instanceof JsonValue.Figure figure) {
            return figure.value();
        }
        String text = time.toString().strip();
        if (text.indexOf(':') > 0) {
            Integer millis = Stamps.millis(text);
            return millis == null ? Double.NaN : millis / 1000.0;
        }
        String bare = text.endsWith("s") ? text.substring(0, text.length() - 1)
                : text.startsWith("PT") ? text.substring(2)
                        .replaceAll("S$", "") : text;
        return FIGURE.matcher(bare).matches() ? Double.parseDouble(bare) : Double.NaN;
    }

    /**
     * How many of its units a second has: seconds, or milliseconds where words would last minutes, or the ticks and
     * samples of some.
     */
    private static double unit(List<Piece> pieces, Object json) {
        Map<String, Integer> fields = new TreeMap<>();
        fields(json, fields);
        if (fields.containsKey("offsetInTicks")) {
            return 10_000_000;
        }
        double span = 0;
        long letters = 0;
        boolean whole = true;
        for (Piece piece : pieces) {
            if (piece.from() != null && piece.until() != null && piece.until() > piece.from()) {
                span += piece.until() - piece.from();
                letters += piece.words().length();
                whole &= piece.from() == Math.rint(piece.from()) && piece.until() == Math.rint(piece.until());
            }
        }
        double perLetter = letters == 0 ? 0 : span / letters;
        return !whole || perLetter < 5 ? 1 : perLetter < 400 ? 1_000 : 16_000;
    }

    private void write(List<Piece> pieces, double unit) {
        String speaking = null;
        boolean first = true;
        int begun = 0;
        Integer from = null;
        Integer until = null;
        for (Piece piece : pieces) {
            String words = SignRepair.of(piece.words(), down).replaceAll("\\s+", " ").strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean other = first || !piece.glued() && !Objects.equals(piece.speaker(), speaking);
            boolean sentence = !first && !piece.glued() && piece.from() != null && endsSentence(down.text(), begun);
            if (other || sentence) {
                turn(begun, speaking, from, until, first);
                if (other) {
                    down.line();
                    down.write(piece.speaker() == null ? "" : piece.speaker() + ": ");
                } else {
                    down.write(" ");
                }
                begun = down.text().length();
                from = millis(piece.from(), unit);
                until = null;
            } else if (!piece.glued() && !(piece.words().matches("[.,?!:;…]+"))) {
                down.write(" ");
            }
            down.write(words);
            until = piece.until() == null ? until : millis(piece.until(), unit);
            speaking = other ? piece.speaker() : speaking;
            first = false;
        }
        turn(begun, speaking, from, until, first);
    }

    private static boolean endsSentence(StringBuilder text, int begun) {
        char last = text.charAt(text.length() - 1);
        return text.length() > begun && (last == '.' || last == '?' || last == '!') || text.length() - begun > 200;
    }

    private void turn(int begun, String speaker, Integer from, Integer until, boolean none) {
        if (!none && down.text().length() > begun) {
            turns.add(new SpokenTurn(begun, down.text().length(), speaker, from, until));
        }
    }

    private static Integer millis(Double time, double unit) {
        return time == null || time.isNaN() ? null
                : (int) Math.max(0, Math.min(Integer.MAX_VALUE, Math.round(time / unit * 1000)));
    }

    /** Tells by its names what else is there. */
    private void tell(Object json) {
        Map<String, Integer> fields = new TreeMap<>();
        fields(json, fields);
        down.count(LeftOut.Kind.TIME, "the times of %,d pieces".formatted(turns.size()));
        String others = String.join(", ",
                fields.keySet().stream().filter(key -> !WORDS.contains(key) && !FROM.contains(key)
                        && !UNTIL.contains(key)
                        && !SPEAKERS.contains(key) && !AGAIN.contains(key)).toList());
        if (!others.isEmpty()) {
            down.leaveOut(LeftOut.Kind.HEAD, "What else a recogniser says: " + others, "", LeftOut.NOWHERE);
        }
        if (turns.stream().allMatch(turn -> turn.speaker() == null)) {
            down.leaveOut(LeftOut.Kind.REMARK, "The recogniser did not say who speaks.", "", LeftOut.NOWHERE);
        }
    }

    private static void fields(Object json, Map<String, Integer> fields) {
        if (json instanceof List<?> list) {
            list.forEach(value -> fields(value, fields));
        } else if (json instanceof Map<?, ?> map && fields.size() < 200) {
            map.forEach((key, value) -> {
                String name = key.toString();
                fields.merge(name.length() > 60 || name.toLowerCase(Locale.ROOT).isBlank() ? "…" : name, 1,
                        Integer::sum);
                fields(value, fields);
            });
        }
    }
}
