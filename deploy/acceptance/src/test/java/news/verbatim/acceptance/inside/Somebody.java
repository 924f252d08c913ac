package news.verbatim.acceptance.inside;

import java.util.Set;
import java.util.concurrent.Callable;
import news.verbatim.events.id.PersonId;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * A person who calls use cases: the server takes the call for theirs and knows their roles, as after a sign-in.
 *
 * @param id    who
 * @param roles what they may do
 */
record Somebody(PersonId id, Set<String> roles) {

    /** Returns somebody new with these roles. */
    static Somebody with(String... roles) {
        return new Somebody(PersonId.next(), Set.of(roles));
    }

    /** Something that a person does and that returns nothing. */
    interface Action {
        void run() throws Exception;
    }

    /** Calls as this person. */
    <T> T asks(Callable<T> action) {
        SecurityIdentity identity = SecurityDomain.getCurrent().createAdHocIdentity(id.toString())
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        try {
            return identity.runAs(action);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls as this person. */
    void does(Action action) {
        asks(() -> {
            action.run();
            return null;
        });
    }
}
