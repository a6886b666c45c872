package org.hotline.gateway.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.hotline.kit.address.MailAddress;

/** Lets addresses have mail again. */
@ApplicationScoped
@Transactional
public class SuppressionLifting {

    private final SuppressionTable suppressions;
    private final Clock clock;

    SuppressionLifting(SuppressionTable suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** Whatever it was suppressed for. */
    public void lift(String address) {
        if (suppressions.lift(List.of(MailAddress.bare(address)), List.of(SuppressionCause.values()), clock.instant())
                == 0) {
            throw SuppressionProblem.notFound();
        }
    }

    /** Whoever writes from there is there; it does not take back a complaint. */
    public void hear(Collection<String> writers) {
        List<String> addresses =
                writers.stream().map(MailAddress::bare).distinct().toList();
        if (!addresses.isEmpty()) {
            suppressions.lift(addresses, List.of(SuppressionCause.BOUNCED), clock.instant());
        }
    }
}
