package org.hotline.kit.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hotline.kit.problem.FieldProblem;

/** A body without a length, which a resource reads as far as its limit. */
final class LongBody extends FilterInputStream {

    private final long limit;
    private long read;

    LongBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        count(Math.max(0, got));
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
        read += bytes;
        if (read > limit) {
            throw FieldProblem.tooLarge("body", "must not exceed " + limit + " bytes", "the body is too large");
        }
    }
}
