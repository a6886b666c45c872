package org.hotline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import org.hotline.local.server.ServerException;
import org.hotline.local.token.SigningKeys;
import org.hotline.local.token.TokenIssuer;

/** The directory that holds everything one local hotline keeps: data, keys, logs and notes about what runs. */
public final class HotlineHome {

    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;
    private static final int SECRET_BYTES = 32;

    private final Path directory;

    private HotlineHome(Path directory) {
        this.directory = directory;
    }

    public static HotlineHome at(Path directory) {
        return new HotlineHome(directory.toAbsolutePath().normalize());
    }

    public Path directory() {
        return directory;
    }

    public boolean exists() {
        return Files.isDirectory(directory);
    }

    public Path postgres() {
        return directory.resolve("postgres");
    }

    public Path kafka() {
        return directory.resolve("kafka");
    }

    /** Where the knowledge-service keeps what it searches. */
    Path search() {
        return directory.resolve("search");
    }

    public Path logs() {
        return created("logs");
    }

    /** What issues the tokens that the services of this home accept. */
    public TokenIssuer tokens() {
        return new TokenIssuer(keys().privateKey(), Clock.systemUTC());
    }

    SigningKeys keys() {
        return new SigningKeys(directory.resolve("keys"));
    }

    Path notes() {
        return created("run");
    }

    /** Refuses a disk that would be full soon, when servers still can be told so. */
    void requireSpace() {
        try {
            long free = Files.getFileStore(Files.createDirectories(directory)).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new ServerException("The disk of " + directory + " is full: " + free / 1024 / 1024
                        + " MB are free, the hotline needs at least " + LEAST_FREE_BYTES / 1024 / 1024 + " MB.");
            }
        } catch (IOException e) {
            throw new ServerException("The data directory " + directory + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The random secret of this installation, made on first use and readable by its owner only. */
    String secret() {
        Path file = directory.resolve("secret");
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                FileAttribute<Set<PosixFilePermission>> ownerOnly =
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path created(String name) {
        try {
            return Files.createDirectories(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
