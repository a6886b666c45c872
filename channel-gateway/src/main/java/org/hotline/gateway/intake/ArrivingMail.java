package org.hotline.gateway.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.kit.answer.Budget;
import org.jspecify.annotations.Nullable;

/** A mail of which more and more is here: up to a mebibyte in memory if there is room, otherwise in a file. */
public final class ArrivingMail implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final Budget.Part memory;
    private final Budget.Part disk;
    private final MailSpool spool;
    private ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream rest;
    private MemoryBudget.@Nullable Share share;
    private int size;

    ArrivingMail(Budget.Part memory, Budget.Part disk, MailSpool spool) {
        this.memory = memory;
        this.disk = disk;
        this.spool = spool;
    }

    /** Refuses what is too large, or finds no room. */
    public void add(byte[] bytes, int count) {
        if (size + count > MailReceiving.MOST_BYTES) {
            throw IntakeProblem.tooLarge(MailReceiving.MOST_BYTES);
        }
        size += count;
        if (rest == null && size <= MOST_IN_MEMORY && memory.grow(count)) {
            beginning.write(bytes, 0, count);
            return;
        }
        try {
            write(bytes, count);
        } catch (IOException trouble) {
            throw IntakeProblem.overloaded();
        }
    }

    /** All of it. */
    public byte[] complete() {
        share = spool.whole(size);
        try {
            if (rest == null || file == null) {
                return beginning.toByteArray();
            }
            rest.close();
            return read(file);
        } catch (IOException trouble) {
            throw IntakeProblem.overloaded();
        }
    }

    /** In pieces: each thread keeps as much memory outside the heap as the largest piece that it ever read. */
    private byte[] read(Path whole) throws IOException {
        byte[] bytes = new byte[size];
        try (InputStream in = Files.newInputStream(whole)) {
            int count = 0;
            while (count < size) {
                int piece = in.read(bytes, count, Math.min(PIECE, size - count));
                if (piece < 0) {
                    throw new EOFException("only " + count + " of " + size + " bytes of a mail are on disk");
                }
                count += piece;
            }
        }
        return bytes;
    }

    private void write(byte[] bytes, int count) throws IOException {
        OutputStream out = rest;
        if (out == null) {
            Path opened = Files.createTempFile("arriving", ".eml");
            file = opened;
            out = Files.newOutputStream(opened);
            rest = out;
            takeDisk(beginning.size());
            beginning.writeTo(out);
            beginning = new ByteArrayOutputStream();
            memory.close();
        }
        takeDisk(count);
        out.write(bytes, 0, count);
    }

    private void takeDisk(int count) {
        if (!disk.grow(count)) {
            throw IntakeProblem.overloaded();
        }
    }

    /** Gives back what it took. */
    @Override
    public void close() {
        memory.close();
        disk.close();
        beginning = new ByteArrayOutputStream();
        if (share != null) {
            share.close();
        }
        try {
            if (rest != null) {
                rest.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
