package org.hotline.launcher.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The classes of a service as its JVM had them in memory at the end of an earlier run, which makes the next start
 * quicker. It is only good for exactly the same JDK and application, and named after both.
 */
final class ClassArchive {

    private static final int FIRST_JDK_WITH_CACHE = 25;

    private static final String DRAFT = ".draft";

    private final Path file;
    private final Path draft;

    private ClassArchive(Path file, Path draft) {
        this.file = file;
        this.draft = draft;
    }

    /** The archive of an instance's application: the same for all instances, each of which may write its own draft. */
    static ClassArchive of(HotlineHome home, ServiceInstance instance) {
        Path application = instance.directory();
        String name = hash(application.toString()) + "-" + fingerprint(application);
        Path file = home.classArchives().resolve(name);
        return new ClassArchive(file, file.resolveSibling(name + "." + instance.name() + DRAFT));
    }

    /** The JVM's arguments: to use the archive when there is one, else to write it at the end. */
    List<String> arguments() {
        boolean modern = Runtime.version().feature() >= FIRST_JDK_WITH_CACHE;
        String silence = modern ? "-Xlog:aot=error,cds=error" : "-Xlog:cds=error,cds+dynamic=error";
        if (!isMissing()) {
            return List.of((modern ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file, silence);
        }
        return List.of((modern ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + draft, silence);
    }

    boolean isMissing() {
        return !Files.exists(file);
    }

    /** Puts the archive of a JVM that ended in order in its place, and removes those of earlier builds. */
    void keepDraft() {
        try {
            if (Files.exists(draft)) {
                removeOutdated();
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discardDraft() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeOutdated() throws IOException {
        String name = file.getFileName().toString();
        String sameApplication = name.substring(0, name.indexOf('-') + 1);
        try (Stream<Path> archives = Files.list(requireNonNull(file.getParent()))) {
            for (Path archive : archives.toList()) {
                String other = archive.getFileName().toString();
                if (other.startsWith(sameApplication) && !other.endsWith(DRAFT)) {
                    Files.delete(archive);
                }
            }
        }
    }

    /** Changes with the JDK and with every file of the application. */
    private static String fingerprint(Path application) {
        try (Stream<Path> files = Files.walk(application)) {
            StringBuilder content = new StringBuilder(Runtime.version().toString());
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                content.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
            }
            return hash(content.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
