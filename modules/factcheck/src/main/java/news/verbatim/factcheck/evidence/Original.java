package news.verbatim.factcheck.evidence;

import java.util.List;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.json.Sha256;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;

/**
 * A source that is ready to be kept.
 *
 * @param source     what it is, with its words
 * @param file       the file that the words were taken from
 * @param turns      who speaks where
 * @param leftOut    what stands in the file and not among its words
 * @param supersedes the evidence of which it is a new version; null if it is none
 */
@ModuleInternal
public record Original(NewEvidence source, OriginalFile file, List<SpokenTurn> turns, List<LeftOut> leftOut,
        UUID supersedes) {

    /**
     * Returns what tells whether it was kept before. A file is the same if its bytes are. The same words are often said
     * by two people, or on two days: pasted words are the same source only if they were said by the same speakers on
     * the same day.
     */
    String fingerprint() {
        return file.isPasted() ? Sha256.of(RecordJson.write(new Pasted(file.sha256(), source.kind().name(),
                source.saidOn().toString(), source.occasion().speakers()))) : file.sha256();
    }

    /** What makes pasted words the same source. */
    private record Pasted(String sha256, String kind, String saidOn, String speakers) {
    }
}
