package news.verbatim.drafting;

import news.verbatim.events.Quotation;

/**
 * A quotation of the working copy and how it came about.
 *
 * @param quotation the quotation
 * @param byHand    whether an author named the speaker or marked the words; the finder leaves such a claim alone
 * @param why       why the finder chose the speaker, in a sentence; empty if it did not or an author did
 */
public record Claim(Quotation quotation, boolean byHand, String why) {

    Claim attributed(String speaker, String role) {
        return new Claim(new Quotation(quotation.id(), quotation.type(), quotation.pieces(), quotation.words(),
                quotation.cue(), speaker, role), true, "");
    }

    Claim movedTo(Quotation found) {
        return new Claim(new Quotation(quotation.id(), found.type(), found.pieces(), found.words(), found.cue(),
                byHand ? quotation.speaker() : found.speaker(), byHand ? quotation.role() : found.role()), byHand, why);
    }
}
