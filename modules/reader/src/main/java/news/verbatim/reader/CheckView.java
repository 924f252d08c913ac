package news.verbatim.reader;

/**
 * How one quotation was checked.
 *
 * @param number   the number that the text refers to it by; 0 if it stands right under the quotation
 * @param words    the words as printed, with their marks
 * @param speaker  who said it; may be empty
 * @param verdict  what the check found, in words
 * @param checked  whether it was compared with evidence, and stands
 * @param evidence what it rests on; empty if it rests on nothing
 * @param kind     what kind of evidence that is and from which day, in words; may be empty
 * @param at       when it was checked; null if it is not yet
 */
public record CheckView(int number, String words, String speaker, String verdict, boolean checked, String evidence, String kind,
                        TimeView at) {
}
