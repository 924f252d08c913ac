package news.verbatim.accounts.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import news.verbatim.events.ModuleInternal;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512, with the 210,000 rounds that the OWASP password storage cheat
 * sheet asks for. (Jakarta Security's own hash is a bean that only web modules see.)
 *
 * @param text rounds, salt and hash, with colons between them
 */
@ModuleInternal
public record PasswordHash(String text) {

    private static final int ROUNDS = 210_000;

    /** Compared with when the name is unknown, so that an answer takes as long either way. */
    static final PasswordHash NOBODYS = new PasswordHash(ROUNDS + ":AAAAAAAAAAAAAAAAAAAAAA==:AAAA");

    public static PasswordHash of(String password) {
        return of(password, ROUNDS);
    }

    /**
     * Hashes a password that stands on the door: guessing it costs nothing, so signing in with it need not cost
     * anything either.
     */
    public static PasswordHash ofNoSecret(String password) {
        return of(password, 1);
    }

    private static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(rounds + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(password, salt, rounds)));
    }

    boolean matches(String password) {
        String[] parts = text.split(":");
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[0])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        }
    }
}
