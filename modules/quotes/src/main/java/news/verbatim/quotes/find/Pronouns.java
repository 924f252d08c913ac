package news.verbatim.quotes.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Reading;

/**
 * Finds the person behind a pronoun that speaks: who was the last subject, who spoke last, who the text is about. Says
 * nobody rather than guess between two who fit as well.
 */
final class Pronouns {

    private static final int SENTENCES = 8;
    private static final double SPOKE = 2.2;
    private static final double EVEN = 0.5;
    private static final double CLEARER = 0.14;
    private static final double CERTAIN = 0.99;
    private static final double STRANGE = 2.5;
    private static final double BEARS = 0.85;
    private static final Pattern PEOPLES = Pattern.compile(".*(ish|ese|ians?|icans?|crats?|ic|ern|[A-Z]{2}|ans|ists?)");

    private final Reading reading;
    private final SpeakerCandidates speakers;
    private final Bearers bearers;
    private final Set<NamedPerson> speaking = new HashSet<>();
    private final Map<Mention, NamedPerson> known = new HashMap<>();
    private final Map<Mention, Double> margins = new HashMap<>();

    Pronouns(Reading reading, SpeakerCandidates speakers) {
        this.reading = reading;
        this.speakers = speakers;
        this.bearers = new Bearers(reading, speakers);
        for (MentionContext context : speakers.contexts) {
            NamedPerson person = isLinked(context) && context.cueClass == Reading.SAY
                    ? speakers.people.of(context.mention)
                    : null;
            if (person != null) {
                speaking.add(person);
            }
        }
    }

    /**
     * The person behind a mention, or null.
     *
     * @param spoke who spoke in the quotation before, and may go on; or null
     * @param apart how many paragraphs that is ago
     * @param since where that quotation ended; whoever is named as a subject behind it takes the word
     */
    NamedPerson resolve(MentionContext m, NamedPerson spoke, int apart, int since) {
        NamedPerson named = speakers.people.of(m.mention);
        if (named == null && m.mention.kind() == Mention.Kind.NOMINAL) {
            return bearers.of(m.mention);
        }
        if (named != null || m.mention.kind() != Mention.Kind.PRONOUN) {
            return named;
        }
        if (!known.containsKey(m.mention)) {
            known.put(m.mention, search(m, spoke, apart, since));
        }
        return known.get(m.mention);
    }

    /** How likely it is that a mention means the person it was resolved to: a whole name does, a pronoun may not. */
    double certainty(MentionContext m) {
        if (m.mention.kind() == Mention.Kind.NAME && m.mention.last() > m.mention.first()) {
            return 1;
        }
        if (m.mention.kind() == Mention.Kind.NOMINAL && bearers.of(m.mention) != null) {
            return BEARS;
        }
        return Math.min(CERTAIN, EVEN + CLEARER * margins.getOrDefault(m.mention, Double.POSITIVE_INFINITY));
    }

    private NamedPerson search(MentionContext m, NamedPerson spoke, int apart, int since) {
        String word = reading.tokens.lower(m.mention.first());
        NamedPerson.Gender gender = speakers.pronounGender(m.mention);
        int index = speakers.firstFrom(m.mention.start());
        if (word.equals("who") || word.equals("wer")) {
            return index > 0 && m.mention.first() - speakers.mentions.get(index - 1).last() <= 2
                    ? speakers.people.of(speakers.mentions.get(index - 1))
                    : null;
        }
        if (gender == NamedPerson.Gender.UNKNOWN) {
            return null;
        }
        boolean taken = false;
        Map<NamedPerson, Double> scores = new LinkedHashMap<>();
        List<MentionContext> all = speakers.contexts;
        for (int i = index - 1; i >= 0 && m.sentence - all.get(i).sentence <= SENTENCES * 3; i--) {
            MentionContext other = all.get(i);
            NamedPerson person = other.mention.kind() == Mention.Kind.PRONOUN ? known.get(other.mention)
                    : speakers.people.of(other.mention);
            if (person == null || person.body || people(person) || clash(gender, speakers.people.gender(other.mention))
                    || clash(gender, person.gender)) {
                continue;
            }
            boolean takesOver = spoke != null && person != spoke && other.mention.start() >= since && isSubject(other)
                    && other.mention.kind() == Mention.Kind.NAME && isSomebody(person);
            taken |= takesOver;
            scores.merge(person, score(m, other, person, gender) + (takesOver ? SPOKE : 0), Math::max);
        }
        if (spoke != null && !taken && !spoke.body && !people(spoke) && !clash(gender, spoke.gender)) {
            scores.merge(spoke, apart <= 1 ? SPOKE : SPOKE / apart, Double::sum);
        }
        NamedPerson best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<NamedPerson, Double> entry : scores.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        margins.put(m.mention, first - second);
        return best;
    }

    private double score(MentionContext m, MentionContext other, NamedPerson person, NamedPerson.Gender gender) {
        int sentences = m.sentence - other.sentence;
        double score = 4.0 / (1 + 0.5 * sentences);
        if (other.opens) {
            score += 1;
        }
        if (other.cueClass == Reading.SAY && other.link != MentionContext.Link.OBJECT
                && other.link != MentionContext.Link.POSSESSIVE) {
            score += 0.6;
        }
        if (isLinked(other) || other.beforeVerb) {
            score += 1;
        }
        if (!isSomebody(person)) {
            score -= STRANGE;
        }
        if (other.afterPreposition || other.possessive) {
            score -= 0.7;
        }
        if (sentences == 0 && m.mention.first() - other.mention.last() < 4) {
            score -= 1;
        }
        if (other.mention.kind() == Mention.Kind.PRONOUN) {
            score += 0.5;
        }
        if (person.gender == gender) {
            score += 1;
        }
        return score + 0.2 * Math.log(1 + person.count);
    }

    private static boolean isLinked(MentionContext context) {
        return context.link == MentionContext.Link.SUBJECT || context.link == MentionContext.Link.SUBJECT_FAR
                || context.link == MentionContext.Link.INVERTED;
    }

    /** Whether a mention is what its sentence is about, as far as its place tells. */
    private static boolean isSubject(MentionContext context) {
        return !context.possessive && !context.afterPreposition
                && (context.opens || context.beforeVerb || context.appositive || isLinked(context));
    }

    /** Whether a name is known to be a human being's: by sex, or because it says something. */
    private boolean isSomebody(NamedPerson person) {
        return person.gender != NamedPerson.Gender.UNKNOWN || speaking.contains(person);
    }

    /** A single word that names a people, a party or a set of letters, and nobody in particular. */
    private static boolean people(NamedPerson person) {
        return person.words.size() == 1 && person.gender == NamedPerson.Gender.UNKNOWN
                && PEOPLES.matcher(person.name).matches();
    }

    private static boolean clash(NamedPerson.Gender a, NamedPerson.Gender b) {
        return a != NamedPerson.Gender.UNKNOWN && b != NamedPerson.Gender.UNKNOWN && a != b;
    }
}
