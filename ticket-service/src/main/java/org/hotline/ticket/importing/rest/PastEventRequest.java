package org.hotline.ticket.importing.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.kit.id.Ids;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.time.ReportedTime;
import org.hotline.ticket.importing.PastEvent;
import org.hotline.ticket.importing.PastTraits;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.Thanks;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a ticket in another system; without an id it is known by all that it says. */
record PastEventRequest(
        @Nullable @Size(min = 1, max = 200) String id,
        @NotNull PastEvent.PastEventKind kind,
        @NotNull @ReportedTime Instant at,
        @Nullable @Size(min = 1, max = 200) String by,
        @Nullable @Size(max = 1_000_000) String text,

        @Nullable
        @Size(max = 500)
        @Pattern(regexp = MESSAGE_ID, message = "must be the name of one mail, such as a1@example.org")
        String messageId,

        @Nullable @Size(max = Grammar.LONGEST_KEY) String team,
        @Nullable @Size(min = 1, max = 200) String operator,
        @Nullable Status status,
        @Nullable ClosureReason reason,
        @Nullable TicketType type,
        @Nullable @Size(max = 100) String category,
        @Nullable Priority priority,

        @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
        String language,

        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 100) String> tags,
        @Nullable @Min(1) @Max(5) Integer score) {

    /** As mails have it in their headers, or without its brackets. */
    private static final String MESSAGE_ID = "\\s*+<?\\s*+[^<>\\s][^<>]*+>?\\s*+";

    /** The field without which it says nothing, if that is not there. */
    Optional<String> missing() {
        return switch (kind) {
            case STATUS -> missing("status", status);
            case RATING -> missing("score", score);
            case ESCALATION -> missing("team", team);
            case ASSIGNMENT -> missing("operator", team == null ? operator : team);
            case MESSAGE, REPLY, NOTE, CLASSIFICATION -> Optional.empty();
        };
    }

    private boolean isThanks(@Nullable String customer) {
        return kind == PastEvent.PastEventKind.MESSAGE
                && text != null
                && Thanks.areAllOf(Message.Content.of(null, text, null), customer);
    }

    private static Optional<String> missing(String field, @Nullable Object value) {
        return value == null ? Optional.of(field) : Optional.empty();
    }

    /** Fields that are there and say nothing of its kind. */
    Stream<String> idle() {
        boolean said = kind == PastEvent.PastEventKind.MESSAGE || kind == PastEvent.PastEventKind.REPLY;
        boolean classified = kind == PastEvent.PastEventKind.CLASSIFICATION;
        boolean stands = kind == PastEvent.PastEventKind.STATUS;
        return Stream.of(
                        idle("text", text, said || kind == PastEvent.PastEventKind.NOTE),
                        idle("messageId", messageId, said),
                        idle("status", status, stands),
                        idle("reason", reason, stands),
                        idle("type", type, classified),
                        idle("category", category, classified),
                        idle("priority", priority, classified),
                        idle("language", language, classified),
                        idle("tags", tags, classified),
                        idle("score", score, kind == PastEvent.PastEventKind.RATING))
                .flatMap(Optional::stream);
    }

    private static Optional<String> idle(String field, @Nullable Object value, boolean telling) {
        return value == null || telling ? Optional.empty() : Optional.of(field);
    }

    /** @param customer what the customer is called, if that is known */
    PastEvent toEvent(@Nullable String customer) {
        return new PastEvent(
                id == null ? Ids.of(toString()).toString() : id,
                kind,
                at,
                by,
                text,
                messageId == null ? null : messageId.replaceAll("[<>\\s]++", ""),
                team,
                operator,
                status,
                reason,
                kind == PastEvent.PastEventKind.CLASSIFICATION
                        ? new PastTraits(type, category, priority, language, tags)
                        : null,
                score,
                isThanks(customer) ? true : null);
    }
}
