package org.hotline.gateway.intake.email;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MemoryBudget;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;

/**
 * A mail of which more and more is here: up to a mebibyte in memory if there is room, otherwise in a file. What is refused
 * is read to its end all the same, or its lines would be taken for commands.
 */
final class ArrivingMail implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 1024 * 1024;

    private final MailSpool spool;
    private ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream rest;
    private MemoryBudget.@Nullable Share share;
    private @Nullable RejectException refusal;
    private long inMemory;
    private long onDisk;
    private long size;
    private int last = -1;

    ArrivingMail(MailSpool spool) {
        this.spool = spool;
    }

    void add(byte[] bytes, int count) throws RejectException {
        size += count;
        if (size > 2L * MailReceiving.MOST_BYTES) {
            throw new DropConnectionException(552, "5.3.4 message exceeds " + MailReceiving.MOST_BYTES + " bytes");
        }
        if (refusal == null) {
            refusal = refusal(bytes, count);
        }
        if (refusal == null) {
            keep(bytes, count);
        } else {
            close();
        }
    }

    /** All of it. */
    byte[] complete() throws RejectException {
        if (refusal == null && last == '\r') {
            refusal = bareLineEnd();
        }
        if (refusal != null) {
            throw refusal;
        }
        share = spool.whole((int) size);
        try {
            if (rest == null || file == null) {
                return beginning.toByteArray();
            }
            rest.close();
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw busy();
        }
    }

    private @Nullable RejectException refusal(byte[] bytes, int count) {
        if (size > MailReceiving.MOST_BYTES) {
            return new RejectException(552, "5.3.4 message exceeds " + MailReceiving.MOST_BYTES + " bytes");
        }
        for (int i = 0; i < count; i++) { // line ends that other servers understand differently smuggle mails
            if ((bytes[i] == '\n') != (last == '\r')) {
                return bareLineEnd();
            }
            last = bytes[i];
        }
        return null;
    }

    private static RejectException bareLineEnd() {
        return new RejectException(550, "5.6.0 lines must end with CR LF");
    }

    private static RejectException busy() {
        return new RejectException(451, "4.3.0 cannot store the mail now, try again later");
    }

    private void keep(byte[] bytes, int count) {
        if (rest == null && inMemory + count <= MOST_IN_MEMORY && spool.takeMemory(count)) {
            inMemory += count;
            beginning.write(bytes, 0, count);
            return;
        }
        try {
            write(bytes, count);
        } catch (IOException trouble) {
            refusal = busy();
            close();
        }
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
            spool.giveBack(inMemory, 0);
            inMemory = 0;
        }
        takeDisk(count);
        out.write(bytes, 0, count);
    }

    private void takeDisk(int count) throws IOException {
        if (!spool.takeDisk(count)) {
            throw new IOException("no more room for mails that arrive");
        }
        onDisk += count;
    }

    /** Gives back what it took. */
    @Override
    public void close() {
        spool.giveBack(inMemory, onDisk);
        inMemory = 0;
        onDisk = 0;
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
