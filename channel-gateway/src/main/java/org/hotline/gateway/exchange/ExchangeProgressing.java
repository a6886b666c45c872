package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Remembers the calls of an exchange and how it goes with it, for whoever holds it and nobody else. */
@ApplicationScoped
@Transactional
public class ExchangeProgressing {

    private final ExchangeProgressTable progress;
    private final ExchangeCallTable calls;
    private final Clock clock;

    ExchangeProgressing(ExchangeProgressTable progress, ExchangeCallTable calls, Clock clock) {
        this.progress = progress;
        this.calls = calls;
        this.clock = clock;
    }

    /** The calls that were not over when it was heard last. */
    public List<ExchangeCall> begin(HeldExchange held) {
        check(held);
        return calls.list(held.id());
    }

    /** What is known of calls now; what is to be reported of them is not lost any more. */
    public void keep(HeldExchange held, Collection<ExchangeCall> changed, Collection<String> joined) {
        check(held);
        calls.save(held.id(), changed);
        calls.remove(held.id(), joined);
    }

    /** Calls that are over, and reported. */
    public void settle(HeldExchange held, Collection<String> over) {
        check(held);
        calls.remove(held.id(), over);
    }

    public void succeed(HeldExchange held, ExchangeProgress now) {
        check(held);
        progress.succeed(held.id(), now);
    }

    public void fail(HeldExchange held, String error) {
        check(held);
        progress.fail(held.id(), error, clock.instant());
    }

    private void check(HeldExchange held) {
        if (!progress.isHeld(held, clock.instant())) {
            throw ExchangeProblem.lost(held.id());
        }
    }
}
