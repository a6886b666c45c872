package org.hotline.ticket;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.event.outbound.OutboundRequest;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.kit.test.Topics;

/** What the service asks the gateway to send. */
public final class Outbound {

    private Outbound() {}

    public static List<OutboundRequest> all(String kafka) {
        return Topics.read(kafka, OutboundRequest.class);
    }

    /** Waits for the first of a type about a ticket. */
    public static <T extends OutboundRequest> T sent(String kafka, Class<T> type, UUID ticket) {
        return await().until(
                        () -> all(kafka).stream()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .filter(message -> ticketOf(message).equals(ticket))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static UUID ticketOf(OutboundRequest message) {
        if (message instanceof ForwardRequested forward) {
            return forward.ticketId();
        }
        return message instanceof ReplyRequested reply ? reply.ticketId() : ((SurveyRequested) message).ticketId();
    }
}
