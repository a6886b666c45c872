package org.hotline.ticket.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A solved ticket that is like the one in question.
 *
 * @param similarity from 0 to 1
 */
record Neighbour(SimilarTicket ticket, double similarity) {

    /** Those who are asked; more of them know no better. */
    private static final int ASKED = 10;

    /** The most similar ones, in that order. */
    static List<Neighbour> nearest(Collection<SimilarTicket> candidates, Likeness likeness) {
        return candidates.stream()
                .map(ticket -> new Neighbour(ticket, likeness.of(ticket.words())))
                .filter(neighbour -> neighbour.similarity > 0)
                .sorted(Comparator.comparingDouble(Neighbour::similarity)
                        .reversed()
                        .thenComparing(neighbour -> neighbour.ticket.ticketId()))
                .limit(ASKED)
                .toList();
    }

    /** How much its word counts. */
    double weight() {
        return similarity * similarity;
    }

    Proposal.ProposalEvidence evidence() {
        return new Proposal.ProposalEvidence(ticket.ticketId(), ticket.number(), ticket.subject(), similarity);
    }
}
