package org.hotline.ticket.proposal.rest;

import java.util.List;
import java.util.UUID;
import org.hotline.ticket.proposal.Proposal;
import org.hotline.ticket.proposal.ProposalAttribute;

/**
 * What the ticket may be.
 *
 * @param attribute what of its classification it is
 * @param value as the classification has it
 * @param confidence from 0 to 1; what is below 0.4 is not proposed
 * @param evidence solved tickets that were so, the most alike first
 */
record ProposalView(
        UUID id, ProposalAttribute attribute, String value, double confidence, List<ProposalEvidenceView> evidence) {

    /**
     * A solved ticket that was so.
     *
     * @param similarity from 0, no word in common, to 1, the same rare words
     */
    record ProposalEvidenceView(UUID ticket, String number, String subject, double similarity) {}

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.attribute(),
                proposal.value(),
                rounded(proposal.confidence()),
                proposal.evidence().stream()
                        .map(ticket -> new ProposalEvidenceView(
                                ticket.ticketId(), ticket.number(), ticket.subject(), rounded(ticket.similarity())))
                        .toList());
    }

    /** Nobody is as sure as to need more. */
    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
