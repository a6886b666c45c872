package org.hotline.kit.answer;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.hotline.kit.db.Rows;
import org.hotline.kit.problem.BusyProblem;
import org.hotline.kit.security.CurrentCaller;

/**
 * The long answers that are being made and fetched: before anything of one is read it takes room in a budget that all of
 * them fit into. There is none outside of calls: what we do on our own takes one thing after the other.
 */
@ApplicationScoped
public class AnswersInFlight {

    private static final int BEFORE_THE_GATE = 10_003;
    private static final String ANSWER = "hotline.answer";

    /** A text is in memory as the bytes that came, as characters, and as the bytes that go. */
    private static final long COPIES = 3;

    /** What most answers need, and the server has for each. */
    private static final long SHORT = 64 * 1024;

    private final AnswerSettings settings;
    private final CurrentVertxRequest current;
    private final CurrentCaller caller;
    private final Budget budget;
    private final Set<AnswerInFlight> answers = ConcurrentHashMap.newKeySet();

    AnswersInFlight(AnswerSettings settings, CurrentVertxRequest current, CurrentCaller caller) {
        this.settings = settings;
        this.current = current;
        this.caller = caller;
        this.budget = new Budget(
                settings.inFlight().asLongValue(),
                settings.perPeer().asLongValue(),
                settings.perCaller().asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_THE_GATE);
    }

    private void enter(RoutingContext call) {
        AnswerInFlight answer = new AnswerInFlight(call, settings, budget, answers);
        call.put(ANSWER, answer);
        call.addEndHandler(ended -> answer.close());
        call.next();
    }

    /**
     * How many of the rows go into one page, one at least if there is any; there is room for them then.
     *
     * @param bytes of each row, in the order of the list
     * @param limit how many are asked for
     */
    public int fit(List<Long> bytes, int limit) {
        int rows = 0;
        long sum = 0;
        while (rows < Math.min(limit, bytes.size())
                && (rows == 0 || sum + bytes.get(rows) <= settings.page().asLongValue())) {
            sum += bytes.get(rows);
            rows++;
        }
        take(sum * COPIES);
        return rows;
    }

    /** The same as a page of a list; sizes of more rows than are asked for tell that others come after them. */
    public <T> Rows<T> page(List<Long> bytes, int limit, IntFunction<List<T>> rows) {
        int fitting = fit(bytes, limit);
        return new Rows<>(rows.apply(fitting), fitting < bytes.size());
    }

    /**
     * Takes room for the longest page of a list all of which is answered, page after page.
     *
     * @param bytes of all rows
     * @param longest bytes of one of them
     */
    public void takePages(long bytes, long longest) {
        take(Math.max(longest, Math.min(bytes, settings.page().asLongValue())) * COPIES);
    }

    /** Takes room for what the answer to the current call needs at a time, until it has been fetched (503 when there is none). */
    public void take(long bytes) {
        RoutingContext call = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        AnswerInFlight answer = call == null ? null : call.get(ANSWER);
        if (answer != null && bytes > SHORT && !answer.grow(bytes, caller.key())) {
            throw BusyProblem.of("too much is being fetched at the same time");
        }
    }

    /** Forgets those who went away, and hangs up on those who fetch so slowly that they only keep the room of others. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hangUpOnTheSlow() {
        long now = System.nanoTime();
        for (AnswerInFlight answer : answers) {
            if (answer.isOver()) {
                answer.close();
            } else if (answer.isTooSlow(now)) {
                answer.close();
                answer.hangUp();
            }
        }
    }
}
