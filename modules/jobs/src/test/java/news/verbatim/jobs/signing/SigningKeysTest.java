package news.verbatim.jobs.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    private Path folder;

    private final byte[] sealed = "a statement\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsSignedIsTakenForItsOwnAlsoAfterARestart() {
        String signature = new SigningKeys(folder).sign(sealed);

        assertTrue(signature.matches("[0-9a-f]{16}:[A-Za-z0-9_-]{86}"), signature);
        assertTrue(new SigningKeys(folder).holds(sealed, signature));
    }

    @Test
    void ofAnyOtherWordsItIsNone() {
        SigningKeys keys = new SigningKeys(folder);
        String signature = keys.sign(sealed);

        assertFalse(keys.holds("something else".getBytes(StandardCharsets.UTF_8), signature));
        assertFalse(keys.holds(new byte[0], signature));
    }

    @Test
    void noChangedLetterOfASignatureHolds() {
        SigningKeys keys = new SigningKeys(folder);
        String signature = keys.sign(sealed);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            // the last letter has bits that say nothing
            int at = random.nextInt(signature.length() - 1);
            char other = "0123456789abcdefXYZ-_: .".charAt(random.nextInt(24));
            String changed = signature.substring(0, at) + other + signature.substring(at + 1);
            assertEquals(changed.equals(signature), keys.holds(sealed, changed), changed);
        }
        for (String none : new String[] {null, "", ":", signature.substring(0, 17), signature.substring(17),
                signature + "AA", "x:" + signature}) {
            assertFalse(keys.holds(sealed, none), none);
        }
    }

    @Test
    void aKeyOfAnotherNewsroomIsNotTaken(@TempDir Path elsewhere) {
        String signature = new SigningKeys(elsewhere).sign(sealed);

        assertFalse(new SigningKeys(folder).holds(sealed, signature));
        // nor under the name of ours
        String ours = new SigningKeys(folder).sign(sealed);
        assertFalse(new SigningKeys(folder).holds(sealed, ours.substring(0, 17) + signature.substring(17)));
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneIsStillKnown() throws IOException {
        String before = new SigningKeys(folder).sign(sealed);
        Files.delete(folder.resolve("seal.pem"));
        SigningKeys keys = new SigningKeys(folder);

        String after = keys.sign(sealed);

        assertFalse(before.substring(0, 16).equals(after.substring(0, 16)));
        assertTrue(keys.holds(sealed, before));
        assertTrue(keys.holds(sealed, after));
        assertEquals(2, keys.published().size());
        assertEquals(Files.readString(folder.resolve(after.substring(0, 16) + ".pub.pem")), keys.published().get(0));
    }

    @Test
    void theKeyIsForItsOwnersEyesAndItsPublicHalfHasToBeThere() throws IOException {
        new SigningKeys(folder).sign(sealed);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                if (file.toString().endsWith(".pub.pem")) {
                    Files.delete(file);
                }
            }
        }

        String told = assertThrows(IllegalStateException.class, () -> new SigningKeys(folder).published()).getMessage();
        assertTrue(told.contains("do not go together"), told);
    }

    @RepeatedTest(20)
    void serversThatBeginAtOnceTakeOneKey() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(8);
        List<Future<String>> signed = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            signed.add(servers.submit(() -> new SigningKeys(folder).sign(sealed)));
        }
        Set<String> signatures = new HashSet<>();
        for (Future<String> one : signed) {
            signatures.add(one.get());
        }
        servers.shutdown();

        assertEquals(1, signatures.size());
        assertEquals(1, new SigningKeys(folder).published().size());
    }

    @Test
    void whatIsKeptBesideTheKeysIsThereAfterARestart() {
        SigningKeys keys = new SigningKeys(folder);
        assertEquals(Optional.empty(), keys.kept("begun"));

        keys.keep("begun", "Once.\n");
        keys.keep("begun", "Twice.\n");

        assertEquals(Optional.of("Twice.\n"), new SigningKeys(folder).kept("begun"));
    }
}
