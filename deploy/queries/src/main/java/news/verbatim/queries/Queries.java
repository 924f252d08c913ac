package news.verbatim.queries;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The queries of a module. */
final class Queries {

    private final List<WrittenQuery> written;

    Queries(List<WrittenQuery> written) {
        this.written = written;
    }

    /** Finds the queries in the class files in a folder. */
    static Queries in(Path classes) {
        List<WrittenQuery> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                ClassNode type = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_FRAMES);
                written.addAll(QueryReader.read(type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Queries(written);
    }

    int size() {
        return written.size();
    }

    /** Returns the methods that put queries together as they run. */
    Set<String> composed() {
        return written.stream().filter(WrittenQuery::isComposed).map(WrittenQuery::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Runs each query that is written out, and returns what is wrong. */
    List<String> complaints(EmptyDatabase database) {
        return written.stream().filter(Predicate.not(WrittenQuery::isComposed))
                .flatMap(query -> complaint(query, database).stream()).toList();
    }

    private static Optional<String> complaint(WrittenQuery written, EmptyDatabase database) {
        try {
            database.inTransaction(entities -> run(written, entities));
            return Optional.empty();
        } catch (PersistenceException | IllegalArgumentException | IllegalStateException e) {
            return Optional.of(written.place() + ": " + deepest(e) + ", in: " + written.text());
        }
    }

    private static String deepest(Throwable thrown) {
        return thrown.getCause() == null ? thrown.getMessage() : deepest(thrown.getCause());
    }

    private static void run(WrittenQuery written, EntityManager entities) {
        Wording.check(written.text(), written.row());
        Query query = made(written, entities);
        Set<String> wanted = query.getParameters().stream().map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!wanted.equals(written.parameters().keySet())) {
            throw new IllegalStateException(
                    "parameters " + wanted + " are set as " + written.parameters().keySet());
        }
        query.getParameters().forEach(parameter -> requireFitting(parameter, written));
        wanted.forEach(name -> query.setParameter(name, null));
        if (written.row() != null) {
            query.getResultList();
        } else {
            query.executeUpdate();
        }
    }

    /** What is handed over fits, if it is known what it is: several things for one are a list. */
    private static void requireFitting(Parameter<?> parameter, WrittenQuery written) {
        String name = written.parameters().get(parameter.getName());
        Class<?> wanted = parameter.getParameterType();
        if (wanted == null || name.isEmpty()) {
            return;
        }
        Class<?> given = named(name);
        if (!wanted.isAssignableFrom(given) && !given.isAssignableFrom(wanted)
                && !Collection.class.isAssignableFrom(given)) {
            throw new IllegalStateException("parameter " + parameter.getName() + " is set to a " + name);
        }
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Query made(WrittenQuery written, EntityManager entities) {
        return written.row() == null ? entities.createQuery(written.text())
                : entities.createQuery(written.text(), named(written.row()));
    }
}
