package news.verbatim.newsroom.house;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;

/** Addresses of pages, as a person bookmarks them. */
public final class Addresses {

    private Addresses() {
    }

    /**
     * Returns the story of an address.
     *
     * @throws Refusal if it names none
     */
    public static StoryId required(StoryId story) {
        if (story == null) {
            throw Refusal.because("This address names no story.");
        }
        return story;
    }

    /** Returns the address that the browser asked for, with its query, from the root of the server. */
    public static String asked(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return query == null ? path : path + "?" + query;
    }

    /** Returns the address if it is a page of this newsroom, else the home page: nobody is sent elsewhere by a crafted link. */
    public static String within(String newsroom, String address) {
        boolean ours = address != null && address.startsWith(newsroom + "/")
                && address.chars().noneMatch(c -> c <= ' ' || c == '\\')
                && !address.startsWith("//");
        return ours ? address : newsroom + "/";
    }
}
