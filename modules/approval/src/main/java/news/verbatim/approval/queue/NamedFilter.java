package news.verbatim.approval.queue;

import news.verbatim.approval.risk.QueueFilter;

/**
 * A filter of the queue under the name that a person gave it.
 *
 * @param name  the name
 * @param query what {@link QueueFilter#query()} wrote
 */
public record NamedFilter(String name, String query) {

    /** Returns the filter that it stands for. */
    public QueueFilter filter() {
        return QueueFilter.of(query);
    }
}
