package org.hotline.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.ticket.ConnectedCalls;
import org.hotline.ticket.ticket.Lifecycle;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.timeline.ConnectedCallTable;
import org.jspecify.annotations.Nullable;

/** Whoever spoke with a customer has answered what he wrote before; in the ticket, too, in which the matter of the call goes on. */
@ApplicationScoped
class SpokenAnswers {

    private final ConnectedCallTable connected;
    private final CorrespondenceTable correspondence;

    SpokenAnswers(ConnectedCallTable connected, CorrespondenceTable correspondence) {
        this.connected = connected;
        this.correspondence = correspondence;
    }

    /** What calls of the one ticket answer in the other one, before they go there. */
    ConnectedCalls arriving(Ticket ticket, Ticket other) {
        List<Instant> calls =
                connected.connectedIn(ticket.id(), List.of(), other.origin().createdAt());
        Lifecycle own = other.lifecycle();
        Stream<Instant> known = Stream.of(
                        own.answers().firstRespondedAt(), own.answers().lastRespondedAt())
                .filter(Objects::nonNull);
        return calls(calls, Stream.concat(calls.stream(), known), other);
    }

    /** When we spoke with the customer in the other ticket since the one began. */
    List<Instant> since(Ticket ticket, Ticket other) {
        return connected.connectedIn(other.id(), List.of(), ticket.origin().createdAt());
    }

    /** What is answered in the other ticket after the calls of the one have gone back. */
    ConnectedCalls goingBack(Ticket ticket, List<Ticket> way, Ticket other) {
        List<UUID> places = way.stream().map(Ticket::id).toList();
        Instant began = other.origin().createdAt();
        List<Instant> calls = connected.connectedIn(ticket.id(), places, began);
        Stream<Instant> staying = calls.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        connected.answers(other.id(), ticket.id()).stream(),
                        connected.connectedIn(other.id(), List.of(), began).stream());
        return calls(calls, staying, other);
    }

    private ConnectedCalls calls(List<Instant> moved, Stream<Instant> answers, Ticket other) {
        List<Instant> all = answers.sorted().toList();
        @Nullable Instant last = moved.isEmpty() ? other.lifecycle().answers().lastRespondedAt() : last(all);
        return new ConnectedCalls(moved, all, correspondence.unansweredSince(other.id(), last));
    }

    private static @Nullable Instant last(List<Instant> moments) {
        return moments.isEmpty() ? null : moments.get(moments.size() - 1);
    }
}
