package news.verbatim.newsroom.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import news.verbatim.newsroom.house.faces.Addresses;

/**
 * Lets in who signs in on our own page, and sends everybody else there. What was posted by somebody who is no longer
 * signed in is never done afterwards behind their back: they come back to the page it was posted from.
 */
@AutoApplySession
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    /** How Faces marks the request of a script, which cannot follow a redirect to another page. */
    private static final String SCRIPTED = "Faces-Request";

    @Inject
    private IdentityStoreHandler people;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext message) throws AuthenticationException {
        if (message.getAuthParameters().getCredential() != null) {
            return message.notifyContainerAboutLogin(people.validate(message.getAuthParameters().getCredential()));
        }
        return message.isProtected() ? toSignIn(request, response, message) : message.doNothing();
    }

    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext message) throws AuthenticationException {
        try {
            if (request.getHeader(SCRIPTED) == null) {
                return message.redirect(address(request));
            }
            lead(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** Leads a browser or its script to the sign-in page, and from there back to where it wanted to go. */
    static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(SCRIPTED) == null) {
            response.sendRedirect(address(request));
            return;
        }
        response.setHeader(Addresses.ANEW, "signed out");
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<partial-response><redirect url=\"" + address(request) + "\"></redirect></partial-response>");
    }

    private static String address(HttpServletRequest request) {
        return request.getContextPath() + "/sign-in?then="
                + URLEncoder.encode(Addresses.asked(request), StandardCharsets.UTF_8);
    }
}
