package org.hotline.gateway.exchange.ari;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hotline.gateway.exchange.ExchangeProgressing;
import org.hotline.gateway.exchange.HeldExchange;
import org.jboss.logging.Logger;

/** Connects to an exchange and listens as long as it can; then says what was wrong. */
@ApplicationScoped
class ExchangeVisitor {

    private static final Logger LOG = Logger.getLogger(ExchangeVisitor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AriClient client;
    private final AriReporter reporter;
    private final ExchangeProgressing progressing;
    private final ExchangePace pace;
    private final Clock clock;

    ExchangeVisitor(
            AriClient client, AriReporter reporter, ExchangeProgressing progressing, ExchangePace pace, Clock clock) {
        this.client = client;
        this.reporter = reporter;
        this.progressing = progressing;
        this.pace = pace;
        this.clock = clock;
    }

    void visit(ExchangeVisit visit) {
        HeldExchange held = visit.held();
        Instant following = clock.instant();
        try {
            if (held.settings().enabled()) {
                listen(visit, held);
            } else {
                end(held);
            }
        } catch (IOException | RuntimeException trouble) {
            following = clock.instant().plus(pace.pauseAfter(visit.failed(), ExchangeTrouble.isRefusal(trouble)));
            tell(held, trouble);
        } finally {
            visit.end(following);
        }
    }

    private void listen(ExchangeVisit visit, HeldExchange held) throws IOException {
        try (AriConnection connection = client.open(held)) {
            AriRun run = new AriRun(held, connection, pace, clock);
            run.begin(progressing.begin(held));
            while (!visit.isStopped()) {
                run.hear(PATIENCE);
                reporter.report(run);
                visit.succeeded();
            }
        }
    }

    /** Nobody is to listen any more: what was in progress ends with what is known. */
    private void end(HeldExchange held) {
        AriRun run = new AriRun(held, null, pace, clock);
        run.end(progressing.begin(held));
        reporter.report(run);
    }

    private void tell(HeldExchange held, Exception trouble) {
        String words = ExchangeTrouble.words(trouble);
        LOG.warnf("telephone exchange %s is not heard: %s", held.id(), words);
        try {
            progressing.fail(held, words);
        } catch (RuntimeException gone) {
            LOG.debugf("telephone exchange %s is another's: %s", held.id(), gone.getMessage());
        }
    }
}
