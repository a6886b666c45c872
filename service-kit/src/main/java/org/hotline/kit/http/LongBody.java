package org.hotline.kit.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A body that a resource reads as far as its limit, and as far as there is room for what has arrived of it. */
final class LongBody extends FilterInputStream {

    private final LongConsumer admission;
    private final Runnable end;
    private long read;
    private boolean refused;

    /**
     * A body.
     *
     * @param admission is told how much was read, and refuses by a problem what goes too far
     * @param end is told that nothing more follows
     */
    LongBody(InputStream body, LongConsumer admission, Runnable end) {
        super(body);
        this.admission = admission;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? next : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        count(got);
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        if (bytes < 0) {
            end.run();
            return;
        }
        read += bytes;
        refused = true;
        admission.accept(read);
        refused = false;
    }

    /** Nobody waits for the rest of what was refused. */
    @Override
    public void close() throws IOException {
        if (!refused) {
            super.close();
        }
    }
}
