package news.verbatim.quotes.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.people.PrintedRoles;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Who bears a role in one text: "the minister" is whom the text called a minister last, by a title, beside the name or
 * in an apposition.
 */
final class Bearers {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "der", "die", "das", "dieser", "diese");
    private static final int SHORTEST_TITLE = 3;
    private static final int SENTENCES = 12;

    /** Somebody who is called something at a place in the text. */
    private record Bearer(int at, NamedPerson person) {
    }

    private final Reading reading;
    private final SpeakerCandidates speakers;
    private final Map<String, List<Bearer>> bearers = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private boolean read;

    Bearers(Reading reading, SpeakerCandidates speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    private void read() {
        read = true;
        PrintedRoles roles = new PrintedRoles(reading);
        for (MentionContext context : speakers.contexts) {
            Mention mention = context.mention;
            NamedPerson person = mention.kind() == Mention.Kind.NAME ? speakers.people.of(mention) : null;
            if (person != null && !person.body) {
                title(mention, person);
                String role = roles.of(mention);
                for (String word : role == null ? new String[0]
                        : role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}-]+")) {
                    bear(word, mention, person);
                }
                beside(mention, person, speakers);
            }
        }
    }

    private void title(Mention mention, NamedPerson person) {
        for (int i = mention.first(); i < mention.last(); i++) {
            String word = reading.tokens.bare(i);
            bear(word, mention, person);
            if (reading.tokens.lower[i].endsWith(".") && word.length() >= SHORTEST_TITLE) {
                titles.add(word);
            }
        }
    }

    /** "the treasurer, Ulf Tranmer,": a noun in front of a comma and a name. */
    private void beside(Mention mention, NamedPerson person, SpeakerCandidates speakers) {
        Tokens tokens = reading.tokens;
        int before = speakers.firstFrom(mention.start()) - 1;
        if (before >= 0 && tokens.lower(mention.first() - 1).equals(",")) {
            Mention noun = speakers.mentions.get(before);
            if (noun.kind() == Mention.Kind.NOMINAL && noun.last() == mention.first() - 2) {
                bear(tokens.lower[noun.last()], mention, person);
            }
        }
    }

    private void bear(String word, Mention mention, NamedPerson person) {
        if (!word.isEmpty()) {
            bearers.computeIfAbsent(word, key -> new ArrayList<>()).add(new Bearer(mention.start(), person));
        }
    }

    /** The person behind a role noun with a definite article; null when the text called nobody so before. */
    NamedPerson of(Mention mention) {
        if (!DEFINITE.contains(reading.tokens.lower[mention.first()])) {
            return null;
        }
        if (!read) {
            read();
        }
        String noun = reading.tokens.lower[mention.last()];
        if (noun.equals("former") || noun.equals("latter")) {
            return ofTwo(mention, noun.equals("former"));
        }
        NamedPerson person = last(noun, mention.start());
        for (int i = 0; person == null && i < titles.size(); i++) {
            person = noun.startsWith(titles.get(i)) ? last(titles.get(i), mention.start()) : null;
        }
        return person;
    }

    /** The first or the second of the two that a sentence before named last. */
    private NamedPerson ofTwo(Mention mention, boolean first) {
        int sentence = reading.sentence[mention.first()];
        NamedPerson second = null;
        int at = -1;
        for (int i = speakers.firstFrom(mention.start()) - 1; i >= 0; i--) {
            Mention one = speakers.mentions.get(i);
            NamedPerson person = one.kind() == Mention.Kind.NAME ? speakers.people.of(one) : null;
            if (sentence - reading.sentence[one.first()] > SENTENCES) {
                return null;
            }
            if (person == null || person.body || reading.sentence[one.first()] == sentence) {
                continue;
            }
            if (second != null && person != second && reading.sentence[one.first()] == at) {
                return first ? person : second;
            }
            if (second == null || reading.sentence[one.first()] != at) {
                second = person;
                at = reading.sentence[one.first()];
            }
        }
        return null;
    }

    private NamedPerson last(String word, int before) {
        List<Bearer> all = bearers.getOrDefault(word, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at() < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : all.get(low - 1).person();
    }
}
