package news.verbatim.jobs.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One key of Ed25519 (RFC 8032), in the forms that openssl reads: PKCS #8 and SubjectPublicKeyInfo, in PEM (RFC 7468).
 *
 * @param id     the first 16 hexadecimal digits of the SHA-256 of the public half
 * @param opened the public half, by which anybody can look at a signature
 */
record SigningKey(String id, PublicKey opened) {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int ID_BYTES = 8;

    static KeyPair next() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey of(PublicKey half) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(half.getEncoded());
            return new SigningKey(HexFormat.of().formatHex(hash, 0, ID_BYTES), half);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the public half.
     *
     * @throws IllegalArgumentException if it is none
     */
    static SigningKey ofPem(String pem) {
        try {
            return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decode(pem, PUBLIC))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of " + ALGORITHM, e);
        }
    }

    /**
     * Reads the private half.
     *
     * @throws IllegalArgumentException if it is none
     */
    static PrivateKey privateOfPem(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(decode(pem, PRIVATE)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no private key of " + ALGORITHM, e);
        }
    }

    static String pem(PrivateKey half) {
        return pem(PRIVATE, half.getEncoded());
    }

    String pem() {
        return pem(PUBLIC, opened.getEncoded());
    }

    static byte[] sign(PrivateKey half, byte[] what) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(half);
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean holds(byte[] what, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(opened);
            signature.update(what);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + what + "-----\n";
    }

    private static byte[] decode(String pem, String what) {
        String begin = "-----BEGIN " + what + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + what + " in PEM");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
