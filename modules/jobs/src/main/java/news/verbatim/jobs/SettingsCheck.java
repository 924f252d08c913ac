package news.verbatim.jobs;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads every setting that a bean asks for when the application starts, and refuses to start if one says nothing that
 * can be meant: all wrong ones at once, each with the name that it has in the environment. Else it would be found when
 * it is first used, at night.
 */
public class SettingsCheck implements Extension {

    private static final System.Logger LOG = System.getLogger(SettingsCheck.class.getName());

    private final Map<String, Type> asked = new TreeMap<>();

    void notice(@Observes ProcessInjectionPoint<?, ?> point) {
        ConfigProperty setting = point.getInjectionPoint().getAnnotated().getAnnotation(ConfigProperty.class);
        if (setting != null) {
            asked.put(setting.name(), point.getInjectionPoint().getType());
        }
    }

    void check(@Observes AfterDeploymentValidation end) {
        for (String problem : problems(ConfigProvider.getConfig(), asked)) {
            LOG.log(System.Logger.Level.ERROR, problem);
            end.addDeploymentProblem(new DeploymentException(problem));
        }
    }

    static List<String> problems(Config config, Map<String, Type> asked) {
        List<String> problems = new ArrayList<>();
        asked.forEach((name, type) -> {
            try {
                read(config, name, type);
            } catch (IllegalArgumentException e) {
                problems.add("The setting " + name.toUpperCase(Locale.ROOT).replace('.', '_') + " is wrong: "
                        + root(e).getMessage());
            }
        });
        return problems;
    }

    private static void read(Config config, String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                config.getOptionalValues(name, (Class<?>) inner);
            } else {
                read(config, name, inner);
            }
        } else if (type == boolean.class) {
            config.getOptionalValue(name, String.class).ifPresent(SettingsCheck::requireTrueOrFalse);
        } else {
            config.getOptionalValue(name, (Class<?>) type);
        }
    }

    /** To the configuration whatever is not {@code true} is false, and so is a slip of the pen. */
    private static void requireTrueOrFalse(String written) {
        if (!written.equalsIgnoreCase("true") && !written.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("“" + written + "” is neither true nor false");
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
