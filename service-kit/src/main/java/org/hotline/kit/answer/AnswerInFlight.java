package org.hotline.kit.answer;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** What a call is answered with, which takes no room until it turns out to be long, and none after its end. */
final class AnswerInFlight implements AutoCloseable {

    private final RoutingContext call;
    private final AnswerSettings settings;
    private final Budget budget;

    /** The long ones. */
    private final Set<AnswerInFlight> answers;

    private final String peer;
    private long bytes;
    private long begun;
    private boolean closed;

    AnswerInFlight(RoutingContext call, AnswerSettings settings, Budget budget, Set<AnswerInFlight> answers) {
        this.call = call;
        this.settings = settings;
        this.budget = budget;
        this.answers = answers;
        this.peer = Budget.peerOf(call.request());
    }

    /** Whether there is room for so many. */
    synchronized boolean grow(long needed) {
        if (closed || (needed > bytes && !budget.take(peer, needed - bytes))) {
            return false;
        }
        if (bytes == 0) {
            begun = System.nanoTime();
            answers.add(this);
        }
        bytes = Math.max(bytes, needed);
        return true;
    }

    synchronized boolean isTooSlow(long now) {
        double beyond = (now - begun) / 1e9 - settings.patience().toMillis() / 1e3;
        return beyond > 0
                && call.response().bytesWritten()
                        < beyond * settings.perSecond().asLongValue();
    }

    /** Whether whoever called went away. */
    boolean isOver() {
        return call.response().closed();
    }

    /** At once: in the usual way it would be when all that waits has been fetched. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for its end
    void hangUp() {
        if (call.request().connection() instanceof ConnectionBase connection) {
            connection.channel().pipeline().firstContext().close();
        } else {
            call.request().connection().close();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed && bytes > 0) {
            answers.remove(this);
            budget.giveBack(peer, bytes);
        }
        closed = true;
    }
}
