package org.hotline.kit.answer;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a call is answered with, which takes no room until it turns out to be long, and none after its end. */
final class AnswerInFlight implements AutoCloseable {

    private final RoutingContext call;
    private final AnswerSettings settings;

    /** The long ones. */
    private final Set<AnswerInFlight> answers;

    private final Budget.Part part;
    private long bytes;
    private long begun;

    AnswerInFlight(RoutingContext call, AnswerSettings settings, Budget budget, Set<AnswerInFlight> answers) {
        this.call = call;
        this.settings = settings;
        this.answers = answers;
        this.part = budget.open(Budget.peerOf(call.request()));
    }

    /**
     * Whether there is room for so many.
     *
     * @param caller who is answered; nobody in particular when whoever it is needs no name
     */
    synchronized boolean grow(long needed, @Nullable String caller) {
        if ((caller != null && !part.belongTo(caller)) || (needed > bytes && !part.grow(needed - bytes))) {
            return false;
        }
        if (bytes == 0) {
            begun = System.nanoTime();
            answers.add(this);
        }
        bytes = Math.max(bytes, needed);
        return true;
    }

    /** Until something was written it is we who are slow. */
    boolean isTooSlow(long now) {
        long written =
                call.response().bytesWritten(); // has a lock of its own, under which answers end: never within ours
        return isTooSlow(now, written);
    }

    private synchronized boolean isTooSlow(long now, long written) {
        if (written == 0) {
            begun = now;
            return false;
        }
        double beyond = (now - begun) / 1e9 - settings.patience().toMillis() / 1e3;
        return beyond > 0 && written < beyond * settings.perSecond().asLongValue();
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
        answers.remove(this);
        part.close();
    }
}
