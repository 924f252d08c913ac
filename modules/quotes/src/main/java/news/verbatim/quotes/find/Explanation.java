package news.verbatim.quotes.find;

import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.people.PrintedRoles;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Reading;

/** Puts a chosen speaker into words: the person behind the mention, the role as printed, and why. */
final class Explanation {

    private final Reading reading;
    private final PrintedRoles roles;

    Explanation(Reading reading) {
        this.reading = reading;
        this.roles = new PrintedRoles(reading);
    }

    FoundSpeaker speaker(Attribution.Attributed attributed) {
        return speaker(attributed.speaker(), attributed.person(), attributed.speakerProbability(), attributed.goesOn());
    }

    FoundSpeaker speaker(MentionContext m, NamedPerson person, double confidence, boolean goesOn) {
        Mention mention = m.mention;
        String entity = person == null ? null : person.name;
        return new FoundSpeaker(mention.text(), reading.page.piece(mention.start(), mention.end()), entity,
                roles.of(mention), confidence,
                why(m, goesOn));
    }

    private String why(MentionContext m, boolean goesOn) {
        String name = "“" + m.mention.text() + "”";
        String cue = m.cue < 0 ? ""
                : "“" + reading.page.sub(reading.tokens.start[m.cue], reading.tokens.end[m.cue]) + "”";
        if (goesOn) {
            return "The quotation goes on from the paragraph before, where " + name + " speaks.";
        }
        switch (m.link) {
            case SUBJECT :
            case SUBJECT_FAR :
                return name + " is who does the " + cue + " next to the quotation.";
            case INVERTED :
            case BY :
                return name + " follows " + cue + " next to the quotation.";
            case ACCORDING :
                return "The text gives it on the word of " + name + ".";
            case POSSESSIVE :
                return "The text gives words of " + name + " here.";
            default :
                return name + " is the likeliest speaker by place; no verb of saying names one.";
        }
    }
}
