package org.hotline.launcher.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What one process of a home wrote; an older half is put aside when it has grown. */
public final class LogFile {

    private static final long LARGE = 20L * 1024 * 1024;
    private static final int LONGEST_END = 64 * 1024;

    private final Path path;

    private LogFile(Path path) {
        this.path = path;
    }

    public static LogFile of(HotlineHome home, String name) {
        return new LogFile(home.logs().resolve(name + ".log"));
    }

    public Path path() {
        return path;
    }

    public long size() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, fewer when they are very long. */
    public List<String> end(int lines) {
        List<String> all = from(Math.max(0, size() - LONGEST_END)).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** Everything from a byte on. */
    public String from(long position) {
        if (!Files.exists(path)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.min(position, file.length()));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rollOver() {
        try {
            if (size() > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
