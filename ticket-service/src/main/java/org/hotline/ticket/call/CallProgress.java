package org.hotline.ticket.call;

import java.util.UUID;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/** Something that happened in a call, and the conversation that the call is part of. */
public record CallProgress(UUID conversationId, Step step) {

    /**
     * What happened.
     *
     * @param interactionId the call
     * @param operatorId who took it, when known
     * @param cause how it ended, when it did
     */
    public record Step(
            UUID eventId,
            UUID interactionId,
            CallStep kind,
            @Nullable UUID operatorId,
            @Nullable String cause,
            EventTime at) {

        /** Whether the call began earlier than was known until now. */
        boolean beganBefore(Message call) {
            return at.occurredAt().isBefore(call.occurredAt());
        }
    }

    /** Of which kind it was. */
    public enum CallStep {
        /** It rings, or waits in a queue. */
        OFFERED,
        CONNECTED,
        ENDED
    }
}
