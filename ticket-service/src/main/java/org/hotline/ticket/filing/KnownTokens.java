package org.hotline.ticket.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hotline.ticket.message.ThreadTokens;

/**
 * Tokens in messages that are of tickets, with these.
 *
 * @param proving whoever has it was written to in the ticket
 * @param ofOthers others were mailed something of the ticket; they answer about it, which proves nothing
 */
record KnownTokens(Map<String, UUID> proving, Map<String, UUID> ofOthers) {

    static KnownTokens in(List<IncomingMessage> batch, ThreadTokens tokens) {
        return new KnownTokens(verified(batch, tokens::verify), verified(batch, tokens::verifyOfOthers));
    }

    static KnownTokens none() {
        return new KnownTokens(Map.of(), Map.of());
    }

    private static Map<String, UUID> verified(List<IncomingMessage> batch, Function<String, Optional<UUID>> verify) {
        Map<String, UUID> verified = new HashMap<>();
        for (IncomingMessage message : batch) {
            for (String token : message.threadTokens()) {
                verify.apply(token).ifPresent(ticket -> verified.put(token, ticket));
            }
        }
        return verified;
    }
}
