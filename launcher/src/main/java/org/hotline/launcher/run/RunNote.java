package org.hotline.launcher.run;

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

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private final Path note;
    private final FileChannel channel;
    private final LauncherState state;

    private RunNote(Path note, FileChannel channel, LauncherState state) {
        this.note = note;
        this.channel = channel;
        this.state = state;
    }

    /** Marks the home as ours; refuses when another process has. */
    static RunNote take(HotlineHome home, int portOffset) {
        try {
            FileChannel channel = open(home);
            if (!Health.await(() -> lock(channel), PATIENCE)) {
                channel.close();
                throw new ServerException(alreadyRunning(home));
            }
            LauncherState state = new LauncherState(ProcessHandle.current().pid(), portOffset, false);
            RunNote taken = new RunNote(file(home), channel, state);
            taken.write(state);
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The note of the process that runs a hotline on this home now; a note left by a dead process does not count. */
    public static Optional<LauncherState> ofRunning(HotlineHome home) {
        return home.exists() && isLocked(home) ? read(home) : Optional.empty();
    }

    /** What the note says, whether or not its process still lives. */
    public static Optional<LauncherState> read(HotlineHome home) {
        try {
            return Optional.of(LauncherState.parse(Files.readString(file(home))));
        } catch (NoSuchFileException nobodyRan) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the hotline that runs on this home is ready; answers whether it became so. */
    public static boolean awaitReady(HotlineHome home, Duration patience) {
        return Health.await(() -> ofRunning(home).map(LauncherState::ready).orElse(true), patience)
                && ofRunning(home).isPresent();
    }

    void markReady() {
        write(new LauncherState(state.pid(), state.portOffset(), true));
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
        try (FileChannel channel = open(home)) {
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
        String pid =
                ofRunning(home).map(state -> " (process " + state.pid() + ")").orElse("");
        return "A hotline already runs on " + home.directory() + pid + ". './hotline status' shows it,"
                + " './hotline down' stops it; another one needs its own --data and HOTLINE_PORT_OFFSET.";
    }

    private void write(LauncherState current) {
        try {
            Path draft = note.resolveSibling("hotline.tmp");
            Files.writeString(draft, current.line());
            Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
