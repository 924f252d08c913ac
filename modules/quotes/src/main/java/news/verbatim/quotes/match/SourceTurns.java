package news.verbatim.quotes.match;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.quotes.DialogueTurn;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.lines.NameWords;
import news.verbatim.quotes.lines.Transcript;
import news.verbatim.quotes.people.Names;

/** Who speaks where in a source: as it says itself, else as the labels in its text do. */
final class SourceTurns {

    private static final int LONGEST = 2_000_000;

    private SourceTurns() {
    }

    /** The turns of a source; empty when nobody talks in it. */
    static List<DialogueTurn> of(Source source) {
        if (!source.turns().isEmpty() || source.text().length() > LONGEST) {
            return source.turns();
        }
        List<Transcript.Part> parts = Transcript.of(source.text()).parts().stream()
                .filter(part -> part.speaker() != null).toList();
        List<String> names = parts.stream().map(Transcript.Part::speaker).toList();
        if (isOneSpeech(source.speaker(), names)) {
            return List.of();
        }
        String role = role(names);
        return parts.stream().map(part -> new DialogueTurn(part.start(), part.end(),
                source.speaker() != null && part.speaker().equals(role) ? source.speaker() : part.speaker())).toList();
    }

    /** Whether a person is said to speak whom no label names: then the labels are headings of a speech. */
    private static boolean isOneSpeech(String speaker, List<String> names) {
        return speaker != null && Names.looksLikePerson(speaker)
                && names.stream().noneMatch(name -> Boolean.TRUE.equals(Names.same(name, speaker)))
                && names.stream().filter(NameWords::areCapitals).count() < 2;
    }

    /** The commonest label when it says no name: of a speech it is the one who gave it. */
    private static String role(List<String> names) {
        Map<String, Long> counts = names.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String most = counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
        return Names.isRole(most) ? most : null;
    }
}
