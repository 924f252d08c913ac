package news.verbatim.drafting;

import java.time.Instant;
import java.util.UUID;

/** That a story has changed: into which version, and when. */
record StoryChange(UUID story, int version, Instant at) {
}
