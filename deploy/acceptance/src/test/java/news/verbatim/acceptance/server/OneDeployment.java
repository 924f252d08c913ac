package news.verbatim.acceptance.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys for the first test class and lets all others use that deployment, because a deployment takes seconds. */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfTheClass;

    private DeploymentScenario scenario;

    private boolean tried;

    private boolean deployed;

    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (scenario == null) {
            event.proceed();
            scenario = scenarioOfTheClass.get();
        } else {
            scenarioOfTheClass.set(scenario);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!tried) {
            tried = true;
            event.proceed();
            deployed = true;
        }
        if (!deployed) {
            throw new IllegalStateException("the EAR did not deploy; the first test class says why");
        }
    }

    /** Leaves the deployment where it is, by not proceeding: it goes with the server. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
    }
}
