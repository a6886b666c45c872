package org.hotline.local.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** The RSA key pair of a local run, made on first use: the private half signs tokens, the services know the public one. */
public final class SigningKeys {

    private static final int BITS = 2048;

    private final Path privateKey;
    private final Path publicKey;

    public SigningKeys(Path directory) {
        this.privateKey = directory.resolve("private.pem");
        this.publicKey = directory.resolve("public.pem");
    }

    /** The file with the public key in PEM. */
    public Path publicKey() {
        createIfMissing();
        return publicKey;
    }

    public PrivateKey privateKey() {
        createIfMissing();
        try {
            return privateKey(Files.readString(privateKey));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The signing key " + privateKey + " cannot be read: delete it.", e);
        }
    }

    /** The public half, to tell others in another form. */
    public RSAPublicKey verifyingKey() {
        try {
            X509EncodedKeySpec spec = new X509EncodedKeySpec(body(Files.readString(publicKey())));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The public key " + publicKey + " cannot be read: delete it.", e);
        }
    }

    /** The key in a text in PEM. */
    public static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(body(pem)));
    }

    private static byte[] body(String pem) {
        return Base64.getDecoder().decode(pem.replaceAll("-----[A-Z ]+-----|\\s", ""));
    }

    private void createIfMissing() {
        if (Files.exists(privateKey) && Files.exists(publicKey)) {
            return;
        }
        try {
            Path directory = Files.createDirectories(privateKey.toAbsolutePath().getParent());
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            write(directory, publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()), "rw-r--r--");
            write(directory, privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()), "rw-------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path directory, Path file, String content, String permissions) throws IOException {
        FileAttribute<Set<PosixFilePermission>> mode =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        Path draft = Files.createTempFile(directory, "key", ".tmp", mode);
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String pem(String kind, byte[] key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
