package news.verbatim.events.text;

/**
 * A stretch of one field.
 *
 * @param place the field
 * @param start first UTF-16 unit
 * @param end   the unit after the last
 */
public record Span(Place place, int start, int end) {

    /** Says whether the other span lies wholly in this one. */
    public boolean covers(Span other) {
        return place.equals(other.place) && start <= other.start && other.end <= end;
    }
}
