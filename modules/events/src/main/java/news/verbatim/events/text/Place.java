package news.verbatim.events.text;

/**
 * A field of a story's text.
 *
 * @param field which one
 * @param index which key point or body block, from 0; 0 for the fields that exist once
 */
public record Place(Field field, int index) {

    /** The fields that can hold a quotation. The byline and the desk cannot. */
    public enum Field {
        HEADLINE, STANDFIRST, KEY_POINT, BODY
    }
}
