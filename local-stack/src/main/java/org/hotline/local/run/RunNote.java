package org.hotline.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.hotline.local.server.ServerException;

/** The mark that a hotline runs on a home: a lock that dies with its process, and a note of who holds it. */
public final class RunNote implements AutoCloseable {

    /**
     * What the note says.
     *
     * @param ready whether all services have answered
     */
    public record Content(long pid, int portOffset, boolean ready) {}

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Path note;
    private final FileChannel channel;
    private final Content content;

    private RunNote(Path note, FileChannel channel, Content content) {
        this.note = note;
        this.channel = channel;
        this.content = content;
    }

    /** Marks the home as ours; refuses when another process has. */
    static RunNote take(HotlineHome home, int portOffset) {
        try {
            var channel = open(home);
            if (!Health.await(() -> lock(channel), PATIENCE)) {
                channel.close();
                throw new ServerException(alreadyRunning(home));
            }
            var content = new Content(ProcessHandle.current().pid(), portOffset, false);
            var taken = new RunNote(file(home), channel, content);
            taken.write(content);
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The note of the process that runs a hotline on this home now; a note left by a dead process does not count. */
    public static Optional<Content> ofRunning(HotlineHome home) {
        return home.exists() && isLocked(home) ? read(home) : Optional.empty();
    }

    /** What the note says, whether or not its process still lives. */
    public static Optional<Content> read(HotlineHome home) {
        try {
            return Optional.of(parse(Files.readString(file(home))));
        } catch (NoSuchFileException nobodyRan) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markReady() {
        write(new Content(content.pid(), content.portOffset(), true));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(HotlineHome home) {
        return home.notes().resolve("hotline");
    }

    private static FileChannel open(HotlineHome home) throws IOException {
        return FileChannel.open(home.notes().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isLocked(HotlineHome home) {
        try (var channel = open(home)) {
            return !lock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For another process that only looks, the lock is held for a moment: hence whoever wants it asks more than once. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alreadyRunning(HotlineHome home) {
        var pid = ofRunning(home)
                .map(content -> " (process " + content.pid() + ")")
                .orElse("");
        return "A hotline already runs on " + home.directory() + pid + ". './hotline status' shows it,"
                + " './hotline down' stops it; another one needs its own --data and HOTLINE_PORT_OFFSET.";
    }

    private void write(Content current) {
        try {
            var draft = note.resolveSibling("hotline.tmp");
            Files.writeString(draft, current.pid() + " " + current.portOffset() + " " + current.ready());
            Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content parse(String line) {
        var parts = line.strip().split(" ");
        return new Content(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]));
    }
}
