package org.hotline.gateway.delivery.email;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key that signs the mail of a domain (RFC 6376): that of its file as it is now, or the last good one it held. */
final class DkimKey {

    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]{1,20000})-----END PRIVATE KEY-----\\s*");

    /** RFC 8301, section 3.2. */
    private static final int LEAST_BITS = 1024;

    private final String selector;
    private final Path file;
    private volatile @Nullable PrivateKey key;
    private volatile @Nullable String trouble;

    DkimKey(String selector, Path file) {
        this.selector = selector;
        this.file = file;
    }

    /** Looks at the file; one that is being written, or holds something else, changes nothing. */
    void renew() {
        try {
            key = read(Files.readString(file, StandardCharsets.US_ASCII));
            trouble = null;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            trouble = "no key in " + file + ": " + unusable;
        }
    }

    private static PrivateKey read(String pem) throws GeneralSecurityException {
        Matcher found = PEM.matcher(pem);
        if (!found.matches()) {
            throw new GeneralSecurityException("it is no PEM of a PKCS #8 key without a passphrase");
        }
        PrivateKey read = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(found.group(1))));
        if (((RSAKey) read).getModulus().bitLength() < LEAST_BITS) {
            throw new GeneralSecurityException("it is shorter than " + LEAST_BITS + " bits, which nobody believes");
        }
        return read;
    }

    String selector() {
        return selector;
    }

    /** None until the file once held one. */
    Optional<PrivateKey> key() {
        return Optional.ofNullable(key);
    }

    /** What is wrong with the file, if anything is. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
