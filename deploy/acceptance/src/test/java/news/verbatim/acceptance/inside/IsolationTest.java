package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.verbatim.accounts.people.People;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.events.Fact;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.ledger.Ledger;
import news.verbatim.publishing.golive.Schedule;
import org.junit.jupiter.api.Test;

/** No module can load a class of another one. */
class IsolationTest extends InsideTest {

    private static final List<Class<?>> ONE_OF_EACH = List.of(People.class, Stories.class, Checks.class,
            Reviews.class, Schedule.class, Ledger.class);

    @Test
    void noModuleSeesTheClassesOfAnother() {
        for (Class<?> one : ONE_OF_EACH) {
            for (Class<?> other : ONE_OF_EACH) {
                if (one != other) {
                    assertThrows(ClassNotFoundException.class, () -> one.getClassLoader().loadClass(other.getName()),
                            () -> one.getPackageName() + " sees " + other);
                }
            }
        }
    }

    @Test
    void allModulesShareOneCopyOfTheFacts() throws ClassNotFoundException {
        for (Class<?> one : ONE_OF_EACH) {
            assertSame(Fact.class, one.getClassLoader().loadClass(Fact.class.getName()));
        }
    }
}
