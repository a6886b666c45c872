package org.hotline.kit.http;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import org.hotline.kit.answer.Budget;
import org.jspecify.annotations.Nullable;

/** A body for which there is room, until it is closed. */
final class BodyInFlight implements AutoCloseable {

    /** What is taken at most for a body when it begins, and for its next piece whenever that is full. */
    private static final long PIECE = 1024 * 1024;

    /** What is taken for one when it begins that does not say how long it is. */
    private static final long BEGINNING = 16 * 1024;

    private final HttpServerRequest request;
    private final Size size;
    private final Budget.Part room;
    private final Budget.Part reader;
    private volatile @Nullable Long awaitedSince;
    private long taken;
    private volatile boolean arrived;

    BodyInFlight(HttpServerRequest request, Size size, Budget.Part room, Budget.Part reader) {
        this.request = request;
        this.size = size;
        this.room = room;
        this.reader = reader;
    }

    /**
     * How long it is.
     *
     * @param stated whether its sender says so
     * @param most its length, or the limit of it
     * @param spooled whether only its beginning is kept in memory
     */
    record Size(boolean stated, long most, boolean spooled) {}

    Size size() {
        return size;
    }

    /** Whether there is room for its beginning. */
    boolean begins() {
        return holds(Math.min(size.most, size.stated ? PIECE : BEGINNING));
    }

    /** Whether there is room for so many bytes of it. */
    synchronized boolean holds(long bytes) {
        if (bytes > taken && (taken < PIECE || !size.spooled)) {
            long more = size.spooled ? Math.min(bytes, PIECE) - taken : Math.max(bytes - taken, Math.min(taken, PIECE));
            if (!room.grow(more)) {
                return false;
            }
            taken += more;
        }
        return true;
    }

    /** Whether there is room for it among what the caller sends. */
    boolean belongsTo(@Nullable String caller) {
        return caller == null || room.belongTo(caller);
    }

    /** Whether a thread may wait for it, of which there are few for all and fewer for one caller. */
    boolean mayBeWaitedFor(@Nullable String caller) {
        return reader.grow(1) && (caller == null || reader.belongTo(caller));
    }

    /** From now on it is read; how long we took until then is no slowness of its sender. */
    void isAwaited() {
        awaitedSince = System.nanoTime();
    }

    /** How long its resource takes after its end is none either. */
    void hasArrived() {
        arrived = true;
    }

    boolean isTooSlow(Duration patience, long perSecond) {
        Long since = awaitedSince;
        double beyond = since == null ? 0 : (System.nanoTime() - since - patience.toNanos()) / 1e9;
        return beyond > 0 && !arrived && !request.isEnded() && request.bytesRead() < beyond * perSecond;
    }

    void hangUp() {
        request.connection().close();
    }

    @Override
    public void close() {
        room.close();
        reader.close();
    }
}
