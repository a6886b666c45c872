package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.message.MessageTextTable;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Finds what is proposed to somebody for a ticket: what it does not say, and the nearest solved tickets that he may see do. */
@ApplicationScoped
class ProposalFinder {

    /** Solved tickets that are looked for, about; and those that are compared with it, of more the newest. */
    private static final int WANTED = 1_000;

    private static final int COMPARED = 3 * WANTED;

    private final MessageTextTable texts;
    private final SimilarTicketTable similar;
    private final ProposalTable proposals;
    private final Scopes scopes;

    ProposalFinder(MessageTextTable texts, SimilarTicketTable similar, ProposalTable proposals, Scopes scopes) {
        this.texts = texts;
        this.similar = similar;
        this.proposals = proposals;
        this.scopes = scopes;
    }

    /** In the order of attributes; none for a ticket that cannot be classified any more. */
    List<Proposal> find(Ticket ticket, Caller caller) {
        List<ProposalAttribute> open = open(ticket);
        List<Integer> words = open.isEmpty() ? List.of() : words(ticket);
        if (words.isEmpty()) {
            return List.of();
        }
        Likeness likeness = new Likeness(words, similar.frequencies(words));
        List<Neighbour> nearest = Neighbour.nearest(
                similar.having(likeness.telling(WANTED), ticket.id(), scopes.of(caller), COMPARED), likeness);
        Set<UUID> refused = proposals.refused(ticket.id());
        return open.stream()
                .flatMap(attribute -> proposal(ticket, nearest, attribute).stream())
                .filter(proposal -> !refused.contains(proposal.id()))
                .toList();
    }

    private List<Integer> words(Ticket ticket) {
        String said = texts.openings(List.of(ticket.id()), ExampleWords.LONGEST).get(ticket.id());
        return said == null ? List.of() : ExampleWords.of(said);
    }

    /** What nobody has said of it. */
    private static List<ProposalAttribute> open(Ticket ticket) {
        if (ticket.status() == Status.CLOSED) {
            return List.of();
        }
        Classification said = ticket.classification();
        boolean usual = !said.isPrioritySaid() && said.priority() == Priority.NORMAL;
        return Stream.of(
                        ofNothing(said.category(), ProposalAttribute.CATEGORY),
                        ofNothing(usual ? null : said.priority().name(), ProposalAttribute.PRIORITY),
                        ofNothing(said.language(), ProposalAttribute.LANGUAGE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ProposalAttribute> ofNothing(@Nullable String said, ProposalAttribute attribute) {
        return said == null || said.isBlank() ? Optional.of(attribute) : Optional.empty();
    }

    private static Optional<Proposal> proposal(Ticket ticket, List<Neighbour> nearest, ProposalAttribute attribute) {
        return NeighbourVote.of(nearest, attribute)
                .filter(vote ->
                        !vote.value().equals(ticket.classification().priority().name())
                                || attribute != ProposalAttribute.PRIORITY)
                .map(vote -> new Proposal(
                        ticket.id(),
                        ticket.assignment().team(),
                        attribute,
                        vote.value(),
                        vote.confidence(),
                        vote.evidence().stream().map(Neighbour::evidence).toList()));
    }
}
