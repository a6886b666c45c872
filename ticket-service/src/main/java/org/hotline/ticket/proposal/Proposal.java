package org.hotline.ticket.proposal;

import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/**
 * What a ticket may be, as solved tickets like it were. It has the same id whenever it is proposed.
 *
 * @param team that has the ticket
 * @param value as the classification of a ticket has it
 * @param confidence from 0 (not at all) to 1 (no other is like it)
 * @param evidence the tickets that were so, the most alike first; only those that the reader may see
 */
public record Proposal(
        UUID ticketId,
        String team,
        ProposalAttribute attribute,
        String value,
        double confidence,
        List<ProposalEvidence> evidence) {

    /** A solved ticket that was so; alike from 0 (not at all) to 1 (in all words). */
    public record ProposalEvidence(UUID ticketId, String number, String subject, double similarity) {}

    public UUID id() {
        return Ids.of("proposal:" + ticketId + ':' + attribute + ':' + value);
    }
}
