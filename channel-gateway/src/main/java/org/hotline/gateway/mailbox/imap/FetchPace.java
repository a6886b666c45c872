package org.hotline.gateway.mailbox.imap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.time.GrowingPause;

/** How often mailboxes are looked at, and how many at the same time. */
@ApplicationScoped
class FetchPace {

    private static final Duration BEYOND_POLL = Duration.ofSeconds(30);
    /** Times longer than others, those wait that were refused. */
    private static final int REFUSED = 10;

    private final Duration poll;
    private final Duration pause;
    private final int connections;

    FetchPace(
            @ConfigProperty(name = "hotline.mailboxes.poll") Duration poll,
            @ConfigProperty(name = "hotline.mailboxes.pause") Duration pause,
            @ConfigProperty(name = "hotline.mailboxes.connections") int connections) {
        this.poll = poll;
        this.pause = pause;
        this.connections = connections;
    }

    /** How long nobody looks at a mailbox of which its server tells nothing. */
    Duration poll() {
        return poll;
    }

    /** How long to leave a mailbox alone after so many failures; whoever signs in wrongly again and again is locked out. */
    Duration pauseAfter(int failures, boolean refused) {
        return refused
                ? GrowingPause.after(failures, poll, poll.multipliedBy(REFUSED))
                : GrowingPause.after(failures, pause, poll);
    }

    int connections() {
        return connections;
    }

    /** How long a server may be silent: longer than anybody waits for it to have something new. */
    Duration patience() {
        return poll.plus(BEYOND_POLL);
    }
}
