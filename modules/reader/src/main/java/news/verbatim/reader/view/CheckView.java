package news.verbatim.reader.view;

import java.time.LocalDate;

/**
 * How one quotation was checked. It has no checker, no note and no words of the evidence beside the quotation: those
 * are the newsroom's own.
 *
 * @param number         the number that the text refers to it by; 0 if it stands right under the quotation
 * @param words          the words as printed, with their marks
 * @param type           {@code DIRECT}, {@code MIXED} or {@code INDIRECT}
 * @param speaker        who said it, as printed; may be empty
 * @param role           the speaker's role as printed; may be empty
 * @param speakerAddress the page with everything that was quoted from the speaker; empty if there is none
 * @param code           the verdict, for machines; {@code OPEN} if there is none yet
 * @param verdict        what the check found, in words
 * @param checked        whether it was compared with evidence, and stands
 * @param evidence       the name of what it rests on; empty if it rests on nothing or that is kept back
 * @param kindCode       what kind of evidence that is, for machines; may be empty
 * @param kind           the same in words; may be empty
 * @param day            the day of the evidence in words; may be empty
 * @param date           the day of the evidence; may be null
 * @param where          where in the evidence the passage stands, such as its timecode; may be empty
 * @param at             when it was checked; null if it is not yet
 */
public record CheckView(int number, String words, String type, String speaker, String role, String speakerAddress,
        String code,
        String verdict, boolean checked, String evidence, String kindCode, String kind, String day, LocalDate date,
        String where, TimeView at) {
}
