package news.verbatim.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

class QueriesTest {

    private static EmptyDatabase database;

    record Row(String subject, Integer pages) {
    }

    record Other(String subject, List<String> pages) {
    }

    @BeforeAll
    static void open() {
        database = new EmptyDatabase("examples");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Queries of(Class<?> type) throws IOException {
        ClassNode node = new ClassNode();
        new ClassReader(type.getName()).accept(node, ClassReader.SKIP_FRAMES);
        return new Queries(QueryReader.read(node));
    }

    private static String complaint(Class<?> type) throws IOException {
        List<String> complaints = of(type).complaints(database);
        assertEquals(1, complaints.size(), complaints::toString);
        return complaints.get(0);
    }

    private static void assertComplaint(String part, Class<?> type) throws IOException {
        String complaint = complaint(type);
        assertTrue(complaint.startsWith(type.getName() + ".find:") && complaint.contains(part), complaint);
    }

    static class Right {

        private static final String LETTERS = "select l from Letter l ";

        List<Letter> called(EntityManager entities, String subject) {
            return entities.createQuery(LETTERS + "where l.subject = :subject or l.subject in :subjects",
                    Letter.class).setParameter("subject", subject == null ? "" : subject)
                    .setParameter("subjects", List.of(entities
                            .createQuery("select max(l.subject) from Letter l", String.class).getSingleResult()))
                    .getResultList();
        }

        List<Row> rows(EntityManager entities, boolean longest) {
            return with(entities.createQuery(longest
                    ? "select l.subject, l.pages from Letter l where l.pages < :most order by l.pages desc"
                    : "select l.subject, l.pages from Letter l where l.pages < :most", Row.class), 1).getResultList();
        }

        private static <T> TypedQuery<T> with(TypedQuery<T> query, int most) {
            return query.setParameter("most", most);
        }

        void forget(EntityManager entities) {
            entities.createQuery("delete from Letter l where l.pages = 0").executeUpdate();
        }
    }

    @Test
    void whatIsRightIsNotComplainedOf() throws IOException {
        assertEquals(List.of(), of(Right.class).complaints(database));
        assertEquals(Set.of(), of(Right.class).composed());
        assertEquals(5, of(Right.class).size());
    }

    static class NoSuchAttribute {

        Letter find(EntityManager entities) {
            return entities.createQuery("select l from Letter l where l.sujbect = ''", Letter.class).getSingleResult();
        }
    }

    @Test
    void anAttributeThatIsMisspelt() throws IOException {
        assertComplaint("sujbect", NoSuchAttribute.class);
    }

    static class NoSuchEntity {

        Letter find(EntityManager entities) {
            return entities.createQuery("select l from Leter l", Letter.class).getSingleResult();
        }
    }

    @Test
    void anEntityThatIsMisspelt() throws IOException {
        assertComplaint("Leter", NoSuchEntity.class);
    }

    static class OtherParameter {

        Letter find(EntityManager entities) {
            return entities.createQuery("select l from Letter l where l.subject = :subject", Letter.class)
                    .setParameter("sujbect", "").getSingleResult();
        }
    }

    @Test
    void aParameterThatIsMisspelt() throws IOException {
        assertComplaint("parameters [subject] are set as [sujbect]", OtherParameter.class);
    }

    static class NoParameter {

        Letter find(EntityManager entities) {
            return entities.createQuery("select l from Letter l where l.subject = :subject", Letter.class)
                    .getSingleResult();
        }
    }

    @Test
    void aParameterThatNobodySets() throws IOException {
        assertComplaint("parameters [subject] are set as []", NoParameter.class);
    }

    static class ParameterOfAnotherKind {

        Letter find(EntityManager entities, Letter letter) {
            return entities.createQuery("select l from Letter l where l.pages > :pages", Letter.class)
                    .setParameter("pages", letter.toString()).getSingleResult();
        }
    }

    @Test
    void aParameterThatIsSomethingElse() throws IOException {
        assertComplaint("parameter pages is set to a java.lang.String", ParameterOfAnotherKind.class);
    }

    static class OtherRow {

        Other find(EntityManager entities) {
            return entities.createQuery("select l.subject, l.pages from Letter l", Other.class).getSingleResult();
        }
    }

    @Test
    void aRowThatDoesNotFit() throws IOException {
        assertComplaint("Other", OtherRow.class);
    }

    static class NamelessRow {

        Object[] find(EntityManager entities) {
            return entities.createQuery("select l.subject, l.pages from Letter l", Object[].class).getSingleResult();
        }
    }

    @Test
    void aRowWithoutNames() throws IOException {
        assertComplaint("rows are records", NamelessRow.class);
    }

    static class UntypedRow {

        Object find(EntityManager entities) {
            return entities.createQuery("select l.subject, l.pages from Letter l").getSingleResult();
        }
    }

    @Test
    void aRowWithoutAClass() throws IOException {
        assertComplaint("select l.subject", UntypedRow.class);
    }

    static class Qualified {

        Row find(EntityManager entities) {
            return entities.createQuery("select new news.verbatim.queries.QueriesTest$Row(l.subject, l.pages) "
                    + "from Letter l", Row.class).getSingleResult();
        }
    }

    @Test
    void aNameWithItsPackage() throws IOException {
        assertComplaint("a class is named with its package", Qualified.class);
    }

    static class Composed {

        List<Letter> find(EntityManager entities, String order) {
            return entities.createQuery("select l from Letter l order by l." + order, Letter.class).getResultList();
        }

        List<Letter> each(EntityManager entities, List<String> orders) {
            return orders.stream().map(order -> entities
                    .createQuery("select l from Letter l order by l." + order, Letter.class).getSingleResult())
                    .toList();
        }

        Object nativeOne(EntityManager entities) {
            return entities.createNativeQuery("select 1").getSingleResult();
        }
    }

    @Test
    void whatIsPutTogetherIsKnownByItsMethod() throws IOException {
        String name = Composed.class.getName();
        assertEquals(Set.of(name + ".find", name + ".each", name + ".nativeOne"), of(Composed.class).composed());
    }

    @Test
    void whoHasAQueryMadeIsHeard() {
        database.inTransaction(entities -> {
            CallersHeard heard = new CallersHeard(entities);
            new Composed().each(heard.entities(), List.of());
            assertEquals(Set.of(), heard.callers());
            new Composed().find(heard.entities(), "pages");
            assertTrue(heard.callers().contains(Composed.class.getName() + ".find"));
        });
    }
}
