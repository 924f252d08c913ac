package news.verbatim.quotes.find;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.people.Mentions;
import news.verbatim.quotes.people.NamedPeople;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Reading;

/** Lists who may speak in a marked stretch, in a window around it, and ranks them. */
@ModuleInternal
public final class SpeakerCandidates {

    private static final int BEFORE = 14;
    private static final int AFTER = 7;
    private static final int PARAGRAPHS = 4;

    /** One who may speak; a null mention stands for nobody. */
    public record Candidate(MentionContext context, int rank, int between, String previous, int salience) {
    }

    private final Reading reading;
    final List<Mention> mentions;
    public final List<MentionContext> contexts = new ArrayList<>();
    final NamedPeople people;
    public final SpeakerFeatures features;
    private final List<Integer> outer;

    public SpeakerCandidates(Reading reading) {
        this.reading = reading;
        this.mentions = Mentions.find(reading);
        this.people = new NamedPeople(reading, mentions);
        this.features = new SpeakerFeatures(reading);
        this.outer = reading.outermost();
        for (Mention mention : mentions) {
            contexts.add(new MentionContext(reading, mention));
        }
    }

    /** Candidates for one stretch, nobody first, given who spoke before. */
    public List<Candidate> candidates(QuoteContext quote, MentionContext previous) {
        List<Candidate> list = new ArrayList<>();
        list.add(new Candidate(null, 0, 0, previous == null ? "none" : "other", 0));
        int next = firstFrom(quote.stretch.start());
        int paragraph = quote.stretch.paragraph();
        boolean hasPrevious = previous == null;
        for (int i = next - 1, rank = 0; i >= 0 && rank < BEFORE && contexts.get(i).paragraph >= paragraph - PARAGRAPHS;
                i--, rank++) {
            list.add(candidate(quote, contexts.get(i), rank, previous));
            hasPrevious |= contexts.get(i) == previous;
        }
        for (int i = next, rank = 0; i < contexts.size() && rank < AFTER && contexts.get(i).paragraph <= paragraph + 1;
                i++, rank++) {
            list.add(candidate(quote, contexts.get(i), rank, previous));
            hasPrevious |= contexts.get(i) == previous;
        }
        if (!hasPrevious) {
            list.add(candidate(quote, previous, BEFORE, previous));
        }
        return list;
    }

    private Candidate candidate(QuoteContext quote, MentionContext m, int rank, MentionContext previous) {
        NamedPerson person = people.of(m.mention);
        return new Candidate(m, rank, between(quote, m), relation(m, previous), person == null ? 0 : person.count);
    }

    private String relation(MentionContext m, MentionContext previous) {
        if (previous == null) {
            return "none";
        }
        if (m == previous) {
            return "same";
        }
        NamedPerson person = people.of(m.mention);
        NamedPerson before = people.of(previous.mention);
        if (person != null && person == before) {
            return "alike";
        }
        if (m.mention.kind() == Mention.Kind.PRONOUN) {
            NamedPerson.Gender gender = pronounGender(m.mention);
            NamedPerson.Gender other = previous.mention.kind() == Mention.Kind.PRONOUN ? pronounGender(previous.mention)
                    : people.gender(previous.mention);
            return gender == NamedPerson.Gender.UNKNOWN || other == NamedPerson.Gender.UNKNOWN ? "pronoun"
                    : gender == other ? "fits" : "clashes";
        }
        return "other";
    }

    NamedPerson.Gender pronounGender(Mention mention) {
        String word = reading.tokens.lower(mention.first());
        return reading.lexicon.has("pronoun.male", word) || word.equals("his") ? NamedPerson.Gender.MALE
                : reading.lexicon.has("pronoun.female", word) || word.equals("her") ? NamedPerson.Gender.FEMALE
                        : NamedPerson.Gender.UNKNOWN;
    }

    private int between(QuoteContext quote, MentionContext m) {
        int a = stretchesBefore(Math.min(m.mention.start(), quote.stretch.start()));
        int b = stretchesBefore(Math.max(m.mention.start(), quote.stretch.start()));
        return m.mention.start() < quote.stretch.start() ? b - a : Math.max(0, b - a - 1);
    }

    private int stretchesBefore(int offset) {
        int low = 0;
        int high = outer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.stretches.get(outer.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first mention at or after an offset. */
    int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public void describe(QuoteContext quote, Candidate candidate, Model.Sink to) {
        if (candidate.context() == null) {
            features.nobody(quote, !candidate.previous().equals("none"), to);
        } else {
            features.pair(quote, candidate.context(), candidate.rank(), candidate.between(), candidate.previous(),
                    candidate.salience(), to);
        }
    }
}
