package news.verbatim.newsroom.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final Map<String, Object> attributes = new HashMap<>();

    private final Map<String, String> headers = new HashMap<>();

    private final List<String> answered = new ArrayList<>();

    private final StringWriter written = new StringWriter();

    private boolean unreadable;

    @Test
    void whatFailsBecomesOneErrorUnderANumberThatThePageShows() throws IOException, ServletException {
        new Failures().doFilter(request("POST", null), response(), (request, response) -> {
            throw new IllegalStateException("the disk is full");
        });

        assertEquals(List.of("reset", "sendError 500"), answered);
        assertEquals("/newsroom/board?whose=mine", attributes.get("failedAddress"));
        new ErrorPages().doFilter(request("POST", null), response(), (request, response) -> answered.add("page"));
        assertTrue(attributes.get("failure").toString().matches("[0-9a-f]{8}"), attributes.toString());
        assertEquals(attributes.get("failure"), headers.get("X-Verbatim-Failure"));
    }

    @Test
    void whatCannotBeReadIsRefusedInASentenceAndLogsNothing() throws IOException, ServletException {
        unreadable = true;

        new Failures().doFilter(request("POST", null), response(), (request, response) -> answered.add("page"));

        assertEquals(List.of("setStatus 400"), answered);
        assertEquals("This is nothing that a page of the newsroom sends, so nothing was done.", written.toString());
        assertNull(attributes.get("failedAddress"));
    }

    @Test
    void whatHasAlreadyBeenSentIsNotSentAgain() throws IOException, ServletException {
        attributes.put("committed", true);

        new Failures().doFilter(request("GET", null), response(), (request, response) -> {
            throw new ServletException("too late");
        });

        assertEquals(List.of(), answered);
    }

    @Test
    void anErrorPageIsCalledUpWithoutTheFormThatWasPosted() throws IOException, ServletException {
        FilterChain page = (request, response) -> {
            assertEquals("GET", ((HttpServletRequest) request).getMethod());
            assertNull(request.getParameter("jakarta.faces.ViewState"));
            assertTrue(request.getParameterMap().isEmpty());
            answered.add("page");
        };

        new ErrorPages().doFilter(request("POST", null), response(), page);

        assertEquals(List.of("page"), answered);
    }

    @Test
    void aScriptGetsNoPageButTheNumber() throws IOException, ServletException {
        new Failures().doFilter(request("POST", "partial/ajax"), response(), (request, response) -> {
            throw new IllegalStateException("the disk is full");
        });

        new ErrorPages().doFilter(request("POST", "partial/ajax"), response(),
                (request, response) -> answered.add("page"));

        assertEquals(List.of("reset", "sendError 500"), answered);
        assertEquals(attributes.get("failure"), written.toString());
    }

    private HttpServletRequest request(String method, String scripted) {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> "/newsroom/board";
            case "getQueryString" -> "whose=mine";
            case "getHeader" -> arguments[0].equals("Faces-Request") ? scripted : null;
            case "getParameter" -> "kept";
            case "getParameterMap" -> {
                if (unreadable) {
                    throw new IllegalStateException("more parameters than anybody reads");
                }
                yield Map.of();
            }
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "isCommitted" -> attributes.containsKey("committed");
            case "sendError" -> answered.add("sendError " + arguments[0]);
            case "setStatus" -> answered.add("setStatus " + arguments[0]);
            case "reset" -> answered.add("reset");
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "getWriter" -> new PrintWriter(written, true) {
                @Override
                public void write(String text) {
                    super.write(text);
                    flush();
                }
            };
            default -> null;
        });
    }

    private interface Answer {

        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object value = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : value;
                }));
    }
}
