package org.hotline.ticket.proposal.rest;

import java.time.Instant;
import java.util.List;
import org.hotline.ticket.proposal.ProposalAttribute;
import org.hotline.ticket.proposal.ProposalCount;

/**
 * What people made of proposals.
 *
 * @param from when they were first shown; included
 * @param to excluded
 */
record ProposalQualityView(Instant from, Instant to, List<ProposalCountView> attributes) {

    /**
     * Proposals of one attribute.
     *
     * @param shown for each ticket and value one
     * @param accepted of these; what is neither accepted nor refused was passed over
     */
    record ProposalCountView(ProposalAttribute attribute, long shown, long accepted, long refused) {

        static ProposalCountView of(ProposalCount count) {
            return new ProposalCountView(count.attribute(), count.shown(), count.accepted(), count.refused());
        }
    }

    static ProposalQualityView of(Instant from, Instant to, List<ProposalCount> counts) {
        return new ProposalQualityView(
                from, to, counts.stream().map(ProposalCountView::of).toList());
    }
}
