package org.hotline.gateway.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something handed in at the intake, ready to be kept.
 *
 * @param content what it says; nothing when it could not be understood
 * @param quarantine why it could not be understood
 */
public record Submission(
        Origin origin,
        Raw raw,
        ConversationHint conversation,
        @Nullable Content content,
        @Nullable String quarantine) {

    /** Understood. */
    public static Submission of(Origin origin, Raw raw, ConversationHint conversation, Content content) {
        return new Submission(origin, raw, conversation, content, null);
    }

    /** Not understood, for the given reason. */
    public static Submission unreadable(Origin origin, Raw raw, String reason) {
        return new Submission(origin, raw, ConversationHint.none(), null, reason);
    }

    /** The same, put aside. */
    Submission quarantined(String reason) {
        return unreadable(origin, raw, reason);
    }

    /** When it happened: as its content says, or when it was received. */
    Instant occurredAt() {
        return content == null ? origin.receivedAt() : content.occurredAt();
    }

    InteractionStatus status() {
        return content == null ? InteractionStatus.QUARANTINED : InteractionStatus.RECEIVED;
    }

    /** What makes a second submission a repetition of the first. */
    record Key(Channel channel, String account, String externalId) {}

    Key key() {
        return new Key(origin.channel(), origin.account(), origin.externalId());
    }

    /**
     * Where it came from.
     *
     * @param externalId what the channel calls it
     * @param createdBy the caller that handed it in
     */
    public record Origin(Channel channel, String account, String externalId, UUID createdBy, Instant receivedAt) {}

    /** The original, byte for byte. */
    @SuppressWarnings("ArrayRecordComponent") // kept, never compared
    public record Raw(String mediaType, byte[] bytes) {}
}
