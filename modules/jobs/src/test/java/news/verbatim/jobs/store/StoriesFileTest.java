package news.verbatim.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the file of the stories under an open database is noticed, and nothing that the database does. */
class StoriesFileTest {

    @TempDir
    private Path folder;

    @Test
    void aDatabaseInAFileIsWatchedThere() {
        assertEquals(Path.of("/srv/news/verbatim.mv.db"),
                StoriesFile.path("jdbc:h2:file:/srv/news/verbatim;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"));
        assertEquals(Path.of("verbatim.mv.db").toAbsolutePath(), StoriesFile.path("jdbc:h2:./verbatim").normalize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:test", "jdbc:h2:tcp://localhost/~/test", "jdbc:h2:ssl://localhost/~/test",
            "jdbc:postgresql://localhost:5432/verbatim"})
    void anyOtherIsNot(String url) {
        assertNull(StoriesFile.path(url));
    }

    @Test
    void whatTheDatabaseWritesIsNeverTakenForSomethingElse() throws Exception {
        try (Connection watched = open("harbour"); Connection written = open("harbour")) {
            StoriesFile file = StoriesFile.of(watched);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeAndThrowAway(written, 600));
            int looks = 0;
            while (!writing.isDone() || looks < 20) {
                assertFalse(file.isElsewhere() || file.isWrittenOver(watched), "look " + looks);
                looks++;
            }
            writing.get();
        }
    }

    /** The database takes up again what was being written when the power went, and its list of chunks may be older. */
    @RepeatedTest(12)
    void aFileThatAPowerCutLeftIsTheOneThatItWas(RepetitionInfo round) throws Exception {
        try (Connection written = open("harbour")) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeAndThrowAway(written, 800));
            Thread.sleep(150L * round.getCurrentRepetition());
            Files.copy(folder.resolve("harbour.mv.db"), folder.resolve("cut.mv.db"));
            writing.get();
        }
        try (Connection again = open("cut")) {
            StoriesFile file = StoriesFile.of(again);
            for (int look = 0; look < 12; look++) {
                assertFalse(file.isElsewhere() || file.isWrittenOver(again), "look " + look);
                write(again, 10);
            }
        }
    }

    @Test
    void anotherNewsroomsFileIsNoticed() throws Exception {
        try (Connection other = open("other")) {
            write(other, 300);
        }
        noticesThat(file -> copyOver(folder.resolve("other.mv.db"), file));
    }

    @Test
    void junkIsNoticed() throws Exception {
        byte[] junk = new byte[400_000];
        new Random(7).nextBytes(junk);

        noticesThat(file -> Files.write(file, junk));
    }

    @Test
    void anEmptyFileIsNoticed() throws Exception {
        noticesThat(file -> Files.write(file, new byte[0]));
    }

    @Test
    void aFileThatWasCutIsNoticed() throws Exception {
        noticesThat(file -> {
            byte[] all = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(all, all.length / 2));
        });
    }

    @Test
    void aHeadThatWasWrittenOverIsNoticed() throws Exception {
        noticesThat(file -> Files.write(file, new byte[8192], StandardOpenOption.WRITE));
    }

    /** Its head says the same as that of the file that was opened. */
    @Test
    void anOlderCopyOfTheSameFileIsNoticed() throws Exception {
        try (Connection earlier = open("harbour")) {
            write(earlier, 50);
        }
        Files.copy(folder.resolve("harbour.mv.db"), folder.resolve("backup"));

        noticesThat(file -> copyOver(folder.resolve("backup"), file));
    }

    /** With its next words the database may mend the head. */
    @Test
    void aFileInWhichOnlyTheHeadIsRightIsNoticed() throws Exception {
        noticesThat(file -> {
            byte[] all = Files.readAllBytes(file);
            Arrays.fill(all, 8192, all.length, (byte) 0);
            Files.write(file, all);
        });
    }

    @Test
    void aFileThatWasDeletedOrReplacedLiesElsewhere() throws Exception {
        try (Connection connection = open("harbour")) {
            write(connection, 10);
            StoriesFile file = StoriesFile.of(connection);
            Path taken = Files.move(file.path(), folder.resolve("taken"));
            assertTrue(file.isElsewhere());
            Files.copy(taken, file.path());
            assertTrue(file.isElsewhere());
            Files.move(taken, file.path(), StandardCopyOption.REPLACE_EXISTING);
            assertFalse(file.isElsewhere());
        }
    }

    @Test
    void aDatabaseThatWasOpenedWhileItCouldNotBeWrittenIsOpenedAnewOnceItCanBe() throws SQLException {
        try (Connection before = open("harbour")) {
            write(before, 3);
        }
        Connection reading = open("harbour;ACCESS_MODE_DATA=r");
        assertThrows(SQLException.class, () -> write(reading, 1));

        StoriesFile.of(reading).reopenIfReadOnly(reading);

        try (Connection after = open("harbour")) {
            write(after, 1);
            StoriesFile.of(after).reopenIfReadOnly(after);
            write(after, 1);
        }
    }

    private interface Mishap {
        void befalls(Path file) throws IOException;
    }

    private void noticesThat(Mishap mishap) throws SQLException, IOException {
        Connection connection = open("harbour");
        write(connection, 300);
        StoriesFile file = StoriesFile.of(connection);
        assertFalse(file.isWrittenOver(connection));

        mishap.befalls(file.path());

        assertTrue(file.isWrittenOver(connection));
        assertFalse(file.isElsewhere());
        closeAsItCan(connection);
    }

    private static void closeAsItCan(Connection connection) {
        try (Connection closed = connection) {
            closed.createStatement().execute("shutdown immediately");
        } catch (SQLException nothingToClose) {
            // what is in the file is no database any more
        }
    }

    private static void copyOver(Path from, Path to) throws IOException {
        Files.write(to, Files.readAllBytes(from));
    }

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0", "sa", "");
    }

    private static void write(Connection connection, int rows) throws SQLException {
        connection.createStatement().execute("create table if not exists story (id identity, words varchar)");
        try (PreparedStatement insert = connection.prepareStatement("insert into story (words) values (?)")) {
            for (int row = 0; row < rows; row++) {
                insert.setString(1, "The ferry sails at nine. ".repeat(1 + row * 37 % 100));
                insert.executeUpdate();
            }
        }
    }

    /** Makes the database give up old places in the file and move what is still in use. */
    private static void writeAndThrowAway(Connection connection, int rows) {
        try {
            for (int round = 0; round < 4; round++) {
                write(connection, rows / 4);
                connection.createStatement().execute("delete from story where mod(id, 3) > 0");
            }
            connection.createStatement().execute("checkpoint sync");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
