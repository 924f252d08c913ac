package news.verbatim.newsroom.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.evidence.EvidenceCard;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.newsroom.house.faces.Ids;

/**
 * Hands out the original of some evidence, to be saved and never to be shown: a page that somebody kept must not act as
 * one of ours. Where it is damaged, the page of the evidence says so.
 */
@WebServlet("/evidence/original")
public class OriginalDoor extends HttpServlet {

    @Inject
    private FindingEvidence finding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = Ids.of(request.getParameter("evidence"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream original = finding.original(id)) {
            EvidenceCard card = finding.open(id).card();
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(name(card),
                    StandardCharsets.UTF_8).replace("+", "%20"));
            original.transferTo(response.getOutputStream());
        } catch (Refusal refusal) {
            response.sendRedirect(request.getContextPath() + "/evidence/source?evidence=" + id);
        }
    }

    private static String name(EvidenceCard card) {
        return card.file().isPasted() ? card.name() + ".txt" : card.file().name();
    }
}
