package news.verbatim.factcheck.extraction.text;

import java.util.List;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.quotes.DialogueTurn;
import news.verbatim.quotes.lines.Transcript;

/**
 * What one person says in a piece of evidence, without the label in front.
 *
 * @param start   the first character of it in the text, counted in UTF-16 units
 * @param end     one past the last
 * @param speaker who speaks; null if the source does not say
 * @param from    when it begins in the recording, in milliseconds; null if the source does not say
 * @param until   when it ends; null if the source does not say
 */
public record SpokenTurn(int start, int end, String speaker, Integer from, Integer until) {

    private static final Pattern SOMEBODY = Pattern
            .compile("(?i)(?:unknown|unidentified)?(?: (?:male|female))? ?(?:speaker|spk|channel"
                    + "|ch|participant|person|voice|s|teilnehmer"
                    + "|sprecher|sprecherin)[ _-]?(?:\\d{1,3}|[A-Z])?|(?:unknown|unidentified)(?: .*)?|speaker_\\d+|\\d{1,3}|[A-PR-Z]|(?:fe)"
                    + "?male(?: \\d)?");
    private static final Pattern WITNESS = Pattern.compile("A|(?i)(?:the )?(?:witness|deponent)");

    /** Returns who speaks where in a text. */
    @ModuleInternal
    public static List<SpokenTurn> of(Transcript transcript) {
        return transcript.parts().stream().map(part -> new SpokenTurn(part.start(), part.end(), part.speaker(),
                part.from(), part.until())).toList();
    }

    /** Says whether a character of the text belongs to it. */
    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Says whether a transcript tells this speaker from others without saying who it is; nobody is contradicted by a
     * number.
     */
    boolean isSomebody() {
        return speaker != null && SOMEBODY.matcher(speaker).matches();
    }

    private boolean isWitness() {
        return speaker != null && WITNESS.matcher(speaker).matches();
    }

    /**
     * Returns it as quotations are matched against it.
     *
     * @param only who speaks in the evidence, if it is one person; null else
     */
    @ModuleInternal
    public DialogueTurn turn(String only) {
        return new DialogueTurn(start, end, isWitness() ? only : isSomebody() ? null : speaker);
    }
}
