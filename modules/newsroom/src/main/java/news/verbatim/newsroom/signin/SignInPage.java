package news.verbatim.newsroom.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import news.verbatim.accounts.people.Profile;
import news.verbatim.accounts.people.SigningIn;
import news.verbatim.events.act.Refusal;
import news.verbatim.newsroom.house.faces.Addresses;

/** {@code /sign-in}: a name and a password; in a demo newsroom one click for each of its people. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private SigningIn signingIn;

    @Inject
    private FacesContext faces;

    private String then;

    private String name = "";

    private String password = "";

    /** Signs in and goes on to where the person wanted to go. */
    public void enter() throws IOException {
        signIn(name, password);
    }

    /** Signs in as one of the people of a demo newsroom. */
    public void as(String demoName) throws IOException {
        signIn(demoName, SigningIn.DEMO_PASSWORD);
    }

    private void signIn(String who, String secret) throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        signingIn.requireTurn(who, request.getRemoteAddr());
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(request, response,
                withParams().credential(new UsernamePasswordCredential(who, secret)).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw Refusal.at("password", "This name and this password do not belong together. Nothing else is wrong."
                    + " Try again, or ask an administrator for a new password.");
        }
        faces.getExternalContext().redirect(Addresses.within(request.getContextPath(), then));
    }

    /** Leaves: forgets who this browser belonged to. */
    public String leave() {
        faces.getExternalContext().invalidateSession();
        return "/sign-in?faces-redirect=true";
    }

    public List<Profile> getDemoPeople() {
        return signingIn.demoPeople();
    }

    public String getDemoPassword() {
        return SigningIn.DEMO_PASSWORD;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
