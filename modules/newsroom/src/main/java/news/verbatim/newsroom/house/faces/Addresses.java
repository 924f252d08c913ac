package news.verbatim.newsroom.house.faces;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;

/** Addresses of pages, as a person bookmarks them. */
public final class Addresses {

    /**
     * The header of an answer that leads a script away although nothing was done: what was typed is to be kept for
     * later.
     */
    public static final String ANEW = "X-Verbatim-Anew";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Addresses() {
    }

    /**
     * Says whether a script, a style or a picture of the pages is asked for, and no page. Told by where the server
     * leads the request: the address as it was sent may hold anything, such as
     * {@code /jakarta.faces.resource/../stories}.
     */
    public static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(RESOURCES);
    }

    /**
     * Returns the story of an address.
     *
     * @throws Refusal if it names none
     */
    public static StoryId required(StoryId story) {
        if (story == null) {
            throw Refusal.because("This address names no story. Look for it under All stories.");
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

    /**
     * Returns the address if it is a page of this newsroom, else the home page: nobody is sent elsewhere by a crafted
     * link.
     */
    public static String within(String newsroom, String address) {
        boolean ours = address != null && address.startsWith(newsroom + "/")
                && address.chars().noneMatch(c -> c <= ' ' || c == '\\')
                && !address.startsWith("//");
        return ours ? address : newsroom + "/";
    }
}
