package news.verbatim.factcheck;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON, ORGANISATION
}
