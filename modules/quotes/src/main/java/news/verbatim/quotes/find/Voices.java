package news.verbatim.quotes.find;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.structure.Speech;
import news.verbatim.quotes.structure.Structure;
import news.verbatim.quotes.structure.Voice;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Reading;

/**
 * Who is meant by the labels, signatures and heads of a text: the person whose name stands there, whose initials they
 * are, whom the introduction gives the label to, or, of an answer without a label, whom the introduction is about.
 */
final class Voices {

    private static final double SURE = 0.97;
    private static final double LIKELY = 0.9;
    private static final double GUESSED = 0.6;
    private static final int WIDEST_ALIAS = 4;

    /** Somebody who is named outside sentences; the mention and the person are null when nothing more is known. */
    record Heard(Voice voice, MentionContext mention, NamedPerson person, double confidence) {
    }

    private final Reading reading;
    private final SpeakerCandidates speakers;
    private final Structure structure;
    private final Map<String, Heard> known = new HashMap<>();
    private Heard interviewee;
    private Heard last;
    private Heard beforeLast;
    private int lastLine = -2;

    Voices(Reading reading, SpeakerCandidates speakers, Structure structure) {
        this.reading = reading;
        this.speakers = speakers;
        this.structure = structure;
    }

    /** Who says these words of a paragraph; null when nothing tells. */
    Heard of(Speech speech, int paragraph) {
        return switch (speech.sort()) {
            case ANSWER -> interviewee(paragraph);
            case DIALOGUE -> inDialogue(speech, paragraph);
            default -> speech.voice() == null ? null : of(speech.voice());
        };
    }

    /** Who is meant by a label or a signature. */
    Heard of(Voice voice) {
        MentionContext there = at(voice);
        boolean exact = there != null && there.mention.start() >= voice.start() && there.mention.end() <= voice.end();
        NamedPerson person = exact ? speakers.people.of(there.mention) : null;
        if (voice.sort() == Voice.Sort.ANSWER || person == null || person.body) {
            Heard meant = known.computeIfAbsent(voice.name(), name -> meant(voice));
            person = meant == null || meant.person() == null ? person : meant.person();
        }
        return new Heard(voice, there, person, SURE);
    }

    /** What the newsroom is told of a speaker whom the shape of the text names. */
    FoundSpeaker speaker(Heard heard) {
        Voice voice = heard.voice();
        String name = heard.person() != null ? heard.person().name : named(voice) ? voice.name() : null;
        return new FoundSpeaker(voice.name(), reading.page.piece(voice.start(), voice.end()), name, voice.role(),
                heard.confidence(), why(voice));
    }

    private static boolean named(Voice voice) {
        return voice.name().length() > WIDEST_ALIAS && voice.sort() != Voice.Sort.DIALOGUE;
    }

    private static String why(Voice voice) {
        String name = "“" + voice.name() + "”";
        return switch (voice.sort()) {
            case LABEL, ANSWER -> name + " is the label of this turn.";
            case SIGNATURE -> "The name stands under the quotation.";
            case SENDER -> name + " is who sent it.";
            case ROW -> name + " stands at the head of the row.";
            case DIALOGUE -> name + " is the likeliest speaker of the dialogue.";
        };
    }

    private MentionContext at(Voice voice) {
        int i = speakers.firstFrom(voice.start());
        if (i > 0 && speakers.mentions.get(i - 1).end() > voice.start()) {
            i--;
        }
        return i < speakers.mentions.size() && speakers.mentions.get(i).start() < voice.end() ? speakers.contexts.get(i)
                : null;
    }

    /** The person behind a label that is no name of its own. */
    private Heard meant(Voice voice) {
        if (voice.sort() == Voice.Sort.ANSWER) {
            return interviewee(reading.page.paragraphs.size());
        }
        String label = voice.name().toUpperCase(Locale.ROOT).replaceFirst("^(?:MR|MRS|MS|DR)\\.? ", "");
        for (int i = 0; i < speakers.contexts.size(); i++) {
            MentionContext context = speakers.contexts.get(i);
            NamedPerson person = context.mention.kind() == Mention.Kind.NAME ? speakers.people.of(context.mention)
                    : null;
            boolean other = person != null && !person.body && person.words.size() > 1
                    && context.mention.start() != voice.start();
            if (other && (bracket(context.mention, label) || initials(person).equals(label)
                    || person.words.get(person.words.size() - 1).equalsIgnoreCase(label))) {
                return new Heard(voice, context, person, SURE);
            }
        }
        return null;
    }

    /** "Nell Farrow (NF)", "Ida Berg (Chair)". */
    private boolean bracket(Mention mention, String label) {
        int i = mention.last() + 1;
        if (!reading.tokens.lower(i).equals("(")) {
            return false;
        }
        int end = i + 1;
        while (end < reading.tokens.count && end < i + WIDEST_ALIAS && !reading.tokens.lower[end].equals(")")) {
            end++;
        }
        return end > i + 1 && reading.page.sub(reading.tokens.start[i + 1], reading.tokens.end[end - 1])
                .equalsIgnoreCase(label);
    }

    private static String initials(NamedPerson person) {
        StringBuilder letters = new StringBuilder();
        person.words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The one whom the words in front of the first answer name most. */
    private Heard interviewee(int paragraph) {
        if (interviewee != null) {
            return interviewee;
        }
        int first = 0;
        while (first < paragraph && structure.speeches(first).isEmpty()) {
            first++;
        }
        Map<NamedPerson, Integer> named = new HashMap<>();
        MentionContext best = null;
        for (MentionContext context : speakers.contexts) {
            NamedPerson person = context.paragraph < first && context.mention.kind() == Mention.Kind.NAME
                    ? speakers.people.of(context.mention)
                    : null;
            if (person != null && !person.body && !context.afterPreposition && !context.possessive
                    && !structure.frames(context.paragraph)) {
                named.merge(person, 1, Integer::sum);
                NamedPerson top = best == null ? null : speakers.people.of(best.mention);
                best = top == null || weight(person, named) > weight(top, named) ? context : best;
            }
        }
        if (best != null) {
            Mention mention = best.mention;
            interviewee = new Heard(
                    new Voice(mention.start(), mention.end(), mention.text(), null, Voice.Sort.DIALOGUE), best,
                    speakers.people.of(mention), LIKELY);
        }
        return interviewee;
    }

    /** How much the introduction is about somebody: a full name and a given name that is known count as well. */
    private static int weight(NamedPerson person, Map<NamedPerson, Integer> named) {
        return named.get(person) + (person.words.size() > 1 ? 1 : 0)
                + (person.gender == NamedPerson.Gender.UNKNOWN ? 0 : 2);
    }

    /**
     * Who speaks a line behind a dash: whom the writer names in it, else who spoke two lines before, else who acted
     * right before.
     */
    private Heard inDialogue(Speech speech, int paragraph) {
        Heard heard = told(paragraph, speech);
        boolean goesOn = paragraph == lastLine + 1;
        if (heard == null && paragraph == lastLine) {
            heard = last;
        } else if (heard == null) {
            heard = goesOn ? beforeLast : acted(paragraph - 1);
        }
        if (paragraph != lastLine) {
            beforeLast = goesOn ? last : addressed(paragraph, heard);
            if (!goesOn && beforeLast == null && last != null && heard != null && last.person() != heard.person()) {
                beforeLast = last;
            }
        }
        last = heard;
        lastLine = paragraph;
        return heard;
    }

    private Heard told(int paragraph, Speech speech) {
        for (MentionContext context : in(paragraph)) {
            if (context.cueClass == Reading.SAY && context.link != MentionContext.Link.OBJECT
                    && context.link != MentionContext.Link.NONE && !covered(context, paragraph)) {
                return heard(context, LIKELY);
            }
        }
        return null;
    }

    /** To whom a line is spoken: "he asked the keeper". */
    private Heard addressed(int paragraph, Heard speaker) {
        for (MentionContext context : in(paragraph)) {
            if (!covered(context, paragraph) && (speaker == null || context != speaker.mention())) {
                return heard(context, GUESSED);
            }
        }
        return phrase(paragraph);
    }

    /** "he asked the old deckhand": the noun behind a verb of saying outside the speech, though no list knows it. */
    private Heard phrase(int paragraph) {
        int from = reading.tokens.at(reading.page.paragraphs.get(paragraph).start());
        for (int i = from; i + 2 < reading.tokens.count && reading.paragraph[i + 2] == paragraph; i++) {
            if (reading.cue[i] == Reading.SAY && reading.lexicon.has("determiner", reading.tokens.lower[i + 1])
                    && !spoken(reading.tokens.start[i], paragraph)) {
                int last = i + 1;
                while (last + 1 < reading.tokens.count && last < i + WIDEST_ALIAS && reading.tokens.word(last + 1)
                        && reading.paragraph[last + 1] == paragraph
                        && !reading.lexicon.has("preposition", reading.tokens.lower[last + 1])) {
                    last++;
                }
                int start = reading.tokens.start[i + 1];
                int end = reading.tokens.end[last];
                return last == i + 1 ? null
                        : new Heard(new Voice(start, end, reading.page.sub(start, end), null, Voice.Sort.DIALOGUE),
                                null, null, GUESSED);
            }
        }
        return null;
    }

    /** The subject of the last sentence of the paragraph before. */
    private Heard acted(int paragraph) {
        List<MentionContext> there = paragraph < 0 ? List.of() : in(paragraph);
        MentionContext best = null;
        for (MentionContext context : there) {
            boolean later = best == null || context.sentence > best.sentence;
            best = later && context.mention.kind() != Mention.Kind.THING && !context.possessive ? context : best;
        }
        return best == null ? null : heard(best, GUESSED);
    }

    private Heard heard(MentionContext context, double confidence) {
        Mention mention = context.mention;
        return new Heard(new Voice(mention.start(), mention.end(), mention.text(), null, Voice.Sort.DIALOGUE), context,
                speakers.people.of(mention), confidence);
    }

    private boolean covered(MentionContext context, int paragraph) {
        return spoken(context.mention.start(), paragraph);
    }

    private boolean spoken(int at, int paragraph) {
        return structure.speeches(paragraph).stream().anyMatch(speech -> at >= speech.start() && at < speech.end());
    }

    private List<MentionContext> in(int paragraph) {
        int from = speakers.firstFrom(reading.page.paragraphs.get(paragraph).start());
        int to = from;
        while (to < speakers.contexts.size() && speakers.contexts.get(to).paragraph == paragraph) {
            to++;
        }
        return speakers.contexts.subList(from, to);
    }
}
