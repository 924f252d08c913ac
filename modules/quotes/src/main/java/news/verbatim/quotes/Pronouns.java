package news.verbatim.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the person behind a pronoun that speaks: who was the last subject, who spoke last, who the text is about. Says nobody
 * rather than guess between two who fit as well.
 */
final class Pronouns {

    private static final int SENTENCES = 8;
    private static final double SPOKE = 2.2;
    private static final Pattern PEOPLES = Pattern.compile(".*(ish|ese|ians?|icans?|crats?|ic|ern|[A-Z]{2}|ans|ists?)");

    private final Reading reading;
    private final Speakers speakers;
    private final Map<Mention, Person> known = new HashMap<>();

    Pronouns(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    /**
     * The person behind a mention, or null.
     *
     * @param spoke who spoke in the quotation before, and may go on; or null
     * @param apart how many paragraphs that is ago
     */
    Person resolve(MentionContext m, Person spoke, int apart) {
        Person named = speakers.people.of(m.mention);
        if (named != null || m.mention.kind() != Mention.Kind.PRONOUN) {
            return named;
        }
        if (!known.containsKey(m.mention)) {
            known.put(m.mention, search(m, spoke, apart));
        }
        return known.get(m.mention);
    }

    private Person search(MentionContext m, Person spoke, int apart) {
        String word = reading.tokens.lower(m.mention.first());
        Person.Gender gender = speakers.pronounGender(m.mention);
        int index = speakers.firstFrom(m.mention.start());
        if (word.equals("who") || word.equals("wer")) {
            return index > 0 && m.mention.first() - speakers.mentions.get(index - 1).last() <= 2
                    ? speakers.people.of(speakers.mentions.get(index - 1)) : null;
        }
        if (gender == Person.Gender.UNKNOWN) {
            return null;
        }
        Map<Person, Double> scores = new HashMap<>();
        List<MentionContext> all = speakers.contexts;
        for (int i = index - 1; i >= 0 && m.sentence - all.get(i).sentence <= SENTENCES * 3; i--) {
            MentionContext other = all.get(i);
            Person person = other.mention.kind() == Mention.Kind.PRONOUN ? known.get(other.mention) : speakers.people.of(other.mention);
            if (person == null || person.body || people(person) || clash(gender, speakers.people.gender(other.mention)) || clash(gender, person.gender)) {
                continue;
            }
            double score = score(m, other, person, gender);
            scores.merge(person, score, Math::max);
        }
        if (spoke != null && !spoke.body && !people(spoke) && !clash(gender, spoke.gender)) {
            scores.merge(spoke, apart <= 1 ? SPOKE : SPOKE / apart, Double::sum);
        }
        Person best = null;
        for (Map.Entry<Person, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private double score(MentionContext m, MentionContext other, Person person, Person.Gender gender) {
        int sentences = m.sentence - other.sentence;
        double score = 4.0 / (1 + 0.5 * sentences);
        if (other.opens) {
            score += 1;
        }
        if (other.cueClass == Reading.SAY && other.link != MentionContext.Link.OBJECT && other.link != MentionContext.Link.POSSESSIVE) {
            score += 0.6;
        }
        if (other.link == MentionContext.Link.SUBJECT || other.link == MentionContext.Link.SUBJECT_FAR
                || other.link == MentionContext.Link.INVERTED || other.beforeVerb) {
            score += 1;
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

    /** A single word that names a people, a party or a set of letters, and nobody in particular. */
    private static boolean people(Person person) {
        return person.words.size() == 1 && person.gender == Person.Gender.UNKNOWN && PEOPLES.matcher(person.name).matches();
    }

    private static boolean clash(Person.Gender a, Person.Gender b) {
        return a != Person.Gender.UNKNOWN && b != Person.Gender.UNKNOWN && a != b;
    }
}
