package news.verbatim.factcheck;

import java.util.List;
import java.util.UUID;
import news.verbatim.events.RecordJson;
import news.verbatim.events.Sha256;

/**
 * A source that is ready to be kept.
 *
 * @param source     what it is, with its words
 * @param file       the file that the words were taken from
 * @param turns      who speaks where
 * @param supersedes the evidence of which it is a new version; null if it is none
 */
record Original(NewEvidence source, OriginalFile file, List<SpokenTurn> turns, UUID supersedes) {

    /**
     * Returns what tells whether it was kept before. A file is the same if its bytes are. The same words are often said by two
     * people, or on two days: pasted words are the same source only if they were said by the same speakers on the same day.
     */
    String fingerprint() {
        return file.isPasted() ? Sha256.of(RecordJson.write(new Pasted(file.sha256(), source.kind().name(),
                source.saidOn().toString(), source.occasion().speakers()))) : file.sha256();
    }

    /** What makes pasted words the same source. */
    private record Pasted(String sha256, String kind, String saidOn, String speakers) {
    }
}
