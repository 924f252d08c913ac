package news.verbatim.factcheck.speakers;

import java.util.UUID;

/**
 * Somebody in the register.
 *
 * @param id   which
 * @param kind a person or an organisation
 * @param name the name that they are listed under
 * @param note what else there is to know; may be empty
 */
public record SpeakerCard(UUID id, SpeakerKind kind, String name, String note) {
}
