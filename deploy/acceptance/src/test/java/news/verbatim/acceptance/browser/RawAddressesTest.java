package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Addresses as no browser sends them: whatever leads to a page is guarded like the page. */
class RawAddressesTest extends BrowserTest {

    private static final String PASSWORD = "harbour lights";

    private final HttpClient raw = HttpClient.newHttpClient();

    @Test
    void rolesThatWereTakenAwayEndAtEveryWayToAPage() throws Exception {
        List<String> ways = List.of("/newsroom/stories", "/newsroom/jakarta.faces.resource/../stories",
                "/newsroom/jakarta.faces.resource/%2e%2e/stories", "/newsroom/jakarta.faces.resource;x/../stories",
                "/newsroom//stories", "/newsroom/stories;x=/jakarta.faces.resource/");
        String name = "p" + UUID.randomUUID().toString().substring(0, 12);
        Window ada = window().as("ada");
        ada.open("/newsroom/admin/people").type("name", "Pia " + name).type("signInName", name).type("password",
                PASSWORD);
        ada.at("roles").selectOption(new String[] {"reporter", "checker"});
        ada.press("hire");
        for (String way : ways) {
            Window pia = window();
            pia.open("/newsroom/sign-in").type("name", name).type("password", PASSWORD).press("enter");
            changeRoles(ada, name, "reporter");
            HttpResponse<String> answer = ask(pia, way);
            assertEquals(302, answer.statusCode(), way);
            assertTrue(location(answer).contains("/newsroom/sign-in?then="),
                    () -> way + " leads to " + location(answer));
            changeRoles(ada, name, "reporter", "checker");
        }
    }

    @Test
    void noWayOfWritingAnAddressOpensThePageOfAnotherRole() throws Exception {
        Window rana = window().as("rana");
        Window nobody = window();
        for (String way : List.of("/newsroom/admin/tasks", "/newsroom/admin/tasks.xhtml", "/newsroom/admin;x/tasks",
                "/newsroom//admin/tasks", "/newsroom/%61dmin/tasks", "/newsroom/sign-in/../admin/tasks",
                "/newsroom/jakarta.faces.resource/%2e%2e/admin/tasks", "/newsroom/check", "/newsroom/check.xhtml",
                "/newsroom/check;x=1", "/newsroom/speakers.xhtml", "/newsroom/approval.xhtml",
                "/newsroom/house-style.xhtml")) {
            assertEquals(403, ask(rana, way).statusCode(), way);
            HttpResponse<String> answer = ask(nobody, way);
            assertEquals(302, answer.statusCode(), way);
            assertTrue(location(answer).contains("/newsroom/sign-in?then="),
                    () -> way + " leads to " + location(answer));
        }
    }

    private static void changeRoles(Window ada, String name, String... roles) {
        ada.open("/newsroom/admin/people").follow("Pia " + name);
        ada.at("roles").selectOption(roles);
        ada.press("change-roles");
    }

    /** Sends an address as it is; a browser would tidy it up first. */
    private HttpResponse<String> ask(Window window, String way) throws IOException, InterruptedException {
        String cookies = window.page().context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(window.url(way)));
        return raw.send((cookies.isEmpty() ? request : request.header("Cookie", cookies)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return Optional.of(answer).flatMap(one -> one.headers().firstValue("Location")).orElse("nowhere");
    }
}
