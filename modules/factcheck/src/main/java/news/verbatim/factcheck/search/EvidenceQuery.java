package news.verbatim.factcheck.search;

import news.verbatim.events.text.EvidenceKind;

/**
 * What somebody looks for among everything that was kept. Whatever is empty or null does not narrow it down.
 *
 * @param words    the words to look for; in quotation marks they stand together, with an asterisk a word goes on
 * @param kind     what kind of evidence
 * @param speaker  who speaks in it
 * @param language the code of its language
 * @param year     the year in which it was said or written
 */
public record EvidenceQuery(String words, EvidenceKind kind, String speaker, String language, Integer year) {

    /** Looks for words alone. */
    public static EvidenceQuery of(String words) {
        return new EvidenceQuery(words, null, null, null, null);
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
