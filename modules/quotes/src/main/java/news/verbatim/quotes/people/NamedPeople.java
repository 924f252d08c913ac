package news.verbatim.quotes.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Who is who in one text: joins the mentions that name the same person or body. Two people who share a surname stay
 * apart; a bare surname goes to the one of them that the text named last in full.
 */
@ModuleInternal
public final class NamedPeople {

    /** How much oftener somebody must have been named to keep a surname that another one was just named with. */
    private static final int MORE_OFTEN = 2;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Map<String, List<NamedPerson>> bySurname = new HashMap<>();
    private final Map<String, List<NamedPerson>> byGiven = new HashMap<>();
    private final Map<String, NamedPerson> bodies = new HashMap<>();
    private final Map<NamedPerson, Integer> inFull = new HashMap<>();
    private final Map<Mention, NamedPerson> who = new HashMap<>();
    private final Map<Mention, NamedPerson.Gender> titled = new HashMap<>();

    public NamedPeople(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.lexicon = reading.lexicon;
        this.tokens = reading.tokens;
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NAME && core(mention).size() > 1) {
                full(mention);
            }
        }
        bySurname.values().forEach(same -> same.forEach(person -> person.lastMention = -1));
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            NamedPerson person = mention.kind() == Mention.Kind.NAME ? find(mention)
                    : mention.kind() == Mention.Kind.BODY ? body(mention) : null;
            if (person != null) {
                person.count++;
                person.lastMention = i;
                who.put(mention, person);
            }
        }
    }

    /** The person or body that a mention names, or null when it is no name. */
    public NamedPerson of(Mention mention) {
        return who.get(mention);
    }

    /** What a title before the name says: Mr., Mrs. and their like. */
    public NamedPerson.Gender gender(Mention mention) {
        NamedPerson.Gender gender = titled.get(mention);
        NamedPerson person = who.get(mention);
        return gender != null ? gender : person == null ? NamedPerson.Gender.UNKNOWN : person.gender;
    }

    private List<String> core(Mention mention) {
        List<String> words = new ArrayList<>();
        int last = mention.last();
        while (last > mention.first() && lexicon.has("suffix", tokens.bare(last))) {
            last--;
        }
        for (int i = mention.first(); i <= last; i++) {
            String word = tokens.bare(i);
            boolean office = words.isEmpty() && i < last && (title(word) || i + 1 < last && !given(i) && given(i + 1));
            if (tokens.word(i) && !office) {
                words.add(word);
            }
        }
        return words;
    }

    private boolean title(String word) {
        return lexicon.has("title", word) || lexicon.has("title.male", word) || lexicon.has("title.female", word)
                || lexicon.has("role", word) || lexicon.language.equals("de") && word.contains("minister");
    }

    private NamedPerson.Gender titleGender(Mention mention) {
        for (int i = Math.max(0, mention.first() - 1); i < mention.last(); i++) {
            String word = tokens.bare(i);
            if (lexicon.has("title.male", word) || word.endsWith("sman")) {
                return NamedPerson.Gender.MALE;
            }
            if (lexicon.has("title.female", word) || word.endsWith("swoman")
                    || lexicon.language.equals("de") && word.endsWith("in")
                            && lexicon.has("title", word)) {
                return NamedPerson.Gender.FEMALE;
            }
        }
        return null;
    }

    private void full(Mention mention) {
        List<String> words = core(mention);
        String surname = words.get(words.size() - 1);
        for (NamedPerson person : bySurname.computeIfAbsent(surname, key -> new ArrayList<>())) {
            if (sameGiven(person.given(), words.get(0))) {
                learn(person, mention);
                return;
            }
        }
        NamedPerson person = new NamedPerson(words, nameOf(mention), false);
        String given = words.get(0);
        person.gender = lexicon.has("given.male", given) ? NamedPerson.Gender.MALE
                : lexicon.has("given.female", given) ? NamedPerson.Gender.FEMALE : NamedPerson.Gender.UNKNOWN;
        learn(person, mention);
        bySurname.get(surname).add(person);
        byGiven.computeIfAbsent(given, key -> new ArrayList<>()).add(person);
    }

    private void learn(NamedPerson person, Mention mention) {
        NamedPerson.Gender gender = titleGender(mention);
        if (gender != null) {
            titled.put(mention, gender);
            person.gender = gender;
        }
    }

    private boolean given(int i) {
        return lexicon.has("given.male", tokens.bare(i)) || lexicon.has("given.female", tokens.bare(i));
    }

    private static boolean sameGiven(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b)
                || a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
    }

    private String nameOf(Mention mention) {
        int first = mention.first();
        while (first < mention.last() && title(tokens.bare(first))) {
            first++;
        }
        if (mention.last() - first >= 2 && !given(first) && given(first + 1)) {
            first++;
        }
        return reading.page.sub(tokens.start[first], mention.end());
    }

    private NamedPerson find(Mention mention) {
        List<String> words = core(mention);
        String last = words.get(words.size() - 1);
        List<NamedPerson> same = bySurname.computeIfAbsent(last, key -> new ArrayList<>());
        if (words.size() > 1) {
            for (NamedPerson person : same) {
                if (sameGiven(person.given(), words.get(0))) {
                    inFull.put(person, reading.sentence[mention.first()]);
                    return person;
                }
            }
        }
        NamedPerson.Gender gender = titleGender(mention);
        if (gender != null) {
            titled.put(mention, gender);
        }
        NamedPerson best = best(same, gender);
        NamedPerson just = words.size() == 1 ? justNamed(same, gender, mention) : null;
        best = just != null && best != null && best.count <= just.count + MORE_OFTEN ? just : best;
        if (best == null && words.size() == 1 && byGiven.containsKey(last)) {
            best = best(byGiven.get(last), gender);
        }
        if (best == null) {
            best = new NamedPerson(words, nameOf(mention), false);
            best.gender = gender != null ? gender
                    : lexicon.has("given.male", words.get(0)) ? NamedPerson.Gender.MALE
                            : lexicon.has("given.female", words.get(0)) ? NamedPerson.Gender.FEMALE
                                    : NamedPerson.Gender.UNKNOWN;
            same.add(best);
        } else if (gender != null && best.gender == NamedPerson.Gender.UNKNOWN) {
            best.gender = gender;
        }
        return best;
    }

    /** Of several people with one surname, the one whose full name stands in this sentence or the one before. */
    private NamedPerson justNamed(List<NamedPerson> people, NamedPerson.Gender gender, Mention mention) {
        NamedPerson just = null;
        for (NamedPerson person : people) {
            Integer sentence = inFull.get(person);
            boolean clash = gender != null && person.gender != NamedPerson.Gender.UNKNOWN && person.gender != gender;
            boolean near = sentence != null && reading.sentence[mention.first()] - sentence <= 1;
            just = near && !clash && (just == null || sentence > inFull.get(just)) ? person : just;
        }
        return just;
    }

    /** Of several people with one surname, the one that was named most, and last, and whose gender fits. */
    private static NamedPerson best(List<NamedPerson> people, NamedPerson.Gender gender) {
        NamedPerson best = null;
        for (NamedPerson person : people) {
            boolean clash = gender != null && person.gender != NamedPerson.Gender.UNKNOWN && person.gender != gender;
            boolean fits = gender != null && person.gender == gender;
            boolean bestFits = best != null && gender != null && best.gender == gender;
            if (!clash && (best == null || fits && !bestFits || fits == bestFits && better(person, best))) {
                best = person;
            }
        }
        return best;
    }

    private static boolean better(NamedPerson a, NamedPerson b) {
        return a.lastMention >= 0 && b.lastMention < 0
                || (a.lastMention >= 0) == (b.lastMention >= 0) && a.count > b.count;
    }

    private NamedPerson body(Mention mention) {
        String key = mention.text().toLowerCase(Locale.ROOT);
        return bodies.computeIfAbsent(key, name -> new NamedPerson(List.of(name), mention.text(), true));
    }
}
