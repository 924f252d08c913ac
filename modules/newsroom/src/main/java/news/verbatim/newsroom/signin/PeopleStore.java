package news.verbatim.newsroom.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import news.verbatim.accounts.people.Profile;
import news.verbatim.accounts.people.SigningIn;

/** Knows people by their sign-in name and password. */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

    @Inject
    private SigningIn signingIn;

    @Inject
    private HttpServletRequest request;

    /** Returns the person whose name and password these are; found by Jakarta Security by its parameter. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signingIn.verify(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr())
                .map(PeopleStore::caller).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult caller(Profile person) {
        return new CredentialValidationResult(person.id().toString(), person.roles());
    }
}
