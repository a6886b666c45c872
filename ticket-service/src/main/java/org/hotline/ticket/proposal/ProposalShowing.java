package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps that somebody was shown proposals, so that it can be said what becomes of them. */
@ApplicationScoped
@Transactional
public class ProposalShowing {

    private final ProposalTable proposals;
    private final Clock clock;

    ProposalShowing(ProposalTable proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Each counts once, however often it is shown. */
    public void keep(List<Proposal> shown) {
        if (!shown.isEmpty()) {
            proposals.keep(shown, clock.instant());
        }
    }
}
