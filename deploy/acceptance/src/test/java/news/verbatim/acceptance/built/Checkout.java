package news.verbatim.acceptance.built;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where what was built lies. */
public final class Checkout implements LocationProvider {

    static final Path ROOT = Path.of(System.getProperty("verbatim.checkout")).normalize();

    static final Path SERVER = ROOT.resolve("deploy/server/target/server");

    /** Returns the class directories of all modules, WARs too. */
    @Override
    public Set<Location> get(Class<?> testClass) {
        try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
            return modules.map(module -> module.resolve("target/classes")).filter(Files::isDirectory)
                    .map(Location::of).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
