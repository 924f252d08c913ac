package news.verbatim.newsroom.pictures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.drafting.pictures.Pictures;

/** Shows the newsroom the pictures of its stories, public or not; what readers get has an address of its own. */
@WebServlet("/pictures/*")
public class PictureWindow extends HttpServlet {

    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{64})-([1-9][0-9]{0,4})\\.(jpg|png)");

    /** Long enough for who goes through the pages of one story; the bytes under an address are never others. */
    private static final String CACHING = "private, max-age=600, immutable";

    @Inject
    private Pictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        Optional<Pictures.File> found = file.matches()
                ? pictures.find(file.group(1), Integer.parseInt(file.group(2)))
                        .filter(one -> one.type().extension().equals(file.group(3)))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", CACHING);
        response.setContentType(found.get().type().media());
        response.setContentLength(found.get().bytes().length);
        response.getOutputStream().write(found.get().bytes());
    }
}
