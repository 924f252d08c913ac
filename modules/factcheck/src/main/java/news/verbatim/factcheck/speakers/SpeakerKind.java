package news.verbatim.factcheck.speakers;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON, ORGANISATION
}
