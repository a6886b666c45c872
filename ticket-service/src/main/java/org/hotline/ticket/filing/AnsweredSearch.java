package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.CorrespondenceTable.OperatorReply;
import org.hotline.ticket.message.Thanks;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Finds the tickets that messages may belong to, and what is answered by who writes in those that are solved. */
@ApplicationScoped
class AnsweredSearch {

    private final CandidateSearch search;
    private final CorrespondenceTable correspondence;
    private final Operators operators;

    AnsweredSearch(CandidateSearch search, CorrespondenceTable correspondence, Operators operators) {
        this.search = search;
        this.correspondence = correspondence;
        this.operators = operators;
    }

    Candidates candidates(List<IncomingMessage> batch, Map<ChannelAddress, UUID> senders) {
        Candidates candidates = search.candidates(batch, senders);
        boolean thanked = batch.stream()
                .anyMatch(message -> message.arrival().isFromCustomer() && Thanks.mayBe(message.content()));
        List<Ticket> solved = candidates.tickets().stream()
                .filter(ticket -> thanked && !ticket.status().isUnsolved())
                .toList();
        if (!solved.isEmpty()) {
            candidates.learn(answered(solved));
        }
        return candidates;
    }

    private Map<UUID, Thanks.ThankedReply> answered(List<Ticket> solved) {
        Map<UUID, OperatorReply> replies = correspondence
                .lastReplies(solved.stream().map(Ticket::id).toList())
                .stream()
                .collect(Collectors.toMap(OperatorReply::ticketId, Function.identity()));
        Map<UUID, String> names = operators
                .find(solved.stream()
                        .flatMap(ticket -> whoAnswered(ticket, replies.get(ticket.id())))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Operator::id, Operator::name));
        Map<UUID, Thanks.ThankedReply> answered = new HashMap<>();
        for (Ticket ticket : solved) {
            OperatorReply reply = replies.get(ticket.id());
            List<String> called = whoAnswered(ticket, reply)
                    .flatMap(id -> Stream.ofNullable(names.get(id)))
                    .toList();
            answered.put(
                    ticket.id(),
                    new Thanks.ThankedReply(ticket.subject(), reply == null ? null : reply.text(), called));
        }
        return answered;
    }

    private static Stream<UUID> whoAnswered(Ticket ticket, @Nullable OperatorReply reply) {
        return Stream.concat(
                Stream.ofNullable(ticket.assignment().operator()),
                Stream.ofNullable(reply).map(OperatorReply::author));
    }
}
