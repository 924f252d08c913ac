package news.verbatim.newsroom.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.accounts.people.People;
import news.verbatim.accounts.people.Profile;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.newsroom.house.faces.Addresses;

/**
 * Lets nobody go on with roles that were taken from them: whoever has other roles than at the sign-in signs in again.
 */
@WebFilter("/*")
public class SameRoles extends HttpFilter {

    private static final List<String> ALL = List.of(Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL,
            Roles.CHIEF, Roles.ADMINISTRATOR);

    @Inject
    private People people;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal caller = request.getUserPrincipal();
        if (caller == null || Addresses.isResource(request) || rolesAtSignIn(request).equals(rolesNow(caller))) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        request.getSession().invalidate();
        Door.lead(request, response);
    }

    private static Set<String> rolesAtSignIn(HttpServletRequest request) {
        return ALL.stream().filter(request::isUserInRole).collect(Collectors.toSet());
    }

    private Set<String> rolesNow(Principal caller) {
        return people.find(PersonId.of(caller.getName())).map(Profile::roles).orElse(Set.of());
    }
}
