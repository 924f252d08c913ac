package news.verbatim.publishing.publication;

import java.nio.charset.StandardCharsets;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;

/**
 * What a signature is over: that this seal was given to this revision of this story.
 *
 * @param story    the story
 * @param revision the revision that was approved
 * @param seal     its seal
 */
@ModuleInternal
public record Sealed(StoryId story, int revision, Seal seal) {

    /** Returns the bytes that are signed: four lines of UTF-8, each with a line feed at its end. */
    public byte[] bytes() {
        return statement().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns these lines as text. */
    public String statement() {
        return "verbatim seal 1\nstory " + story + "\nrevision " + revision + "\nseal " + seal + "\n";
    }
}
