package news.verbatim.acceptance.built;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The class files of all modules, and a class loader that has them and what the server brings. */
final class HouseClasses {

    /** Takes the house's own classes from the modules, so that they see the server's. */
    private final class OwnFirst extends URLClassLoader {

        private OwnFirst(URL[] places) {
            super(places, HouseClasses.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded
                        : files.containsKey(name) ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    private final Map<String, byte[]> files = new TreeMap<>();

    private final ClassLoader loader;

    HouseClasses() {
        try (Stream<Path> modules = Files.list(Checkout.ROOT.resolve("modules"))) {
            List<Path> roots = modules.map(module -> module.resolve("target/classes")).filter(Files::isDirectory)
                    .toList();
            for (Path root : roots) {
                read(root);
            }
            try (Stream<Path> server = Files.walk(Checkout.SERVER.resolve("modules"))) {
                Stream<Path> libraries = server.filter(file -> file.toString().endsWith(".jar"));
                loader = new OwnFirst(Stream.concat(roots.stream(), libraries).map(HouseClasses::url)
                        .toArray(URL[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the class files by the name of the class. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Returns a class whose static fields have been filled. */
    Class<?> ready(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private void read(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(path -> path.toString().endsWith(".class"))::iterator) {
                String path = root.relativize(file).toString();
                files.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'),
                        Files.readAllBytes(file));
            }
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
