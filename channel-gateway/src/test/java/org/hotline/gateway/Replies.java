package org.hotline.gateway;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.Channel;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Replies that the ticket-service asks to deliver. */
public final class Replies {

    public static final String TOKEN = "0123456789abcdefghijklmnopqrstuv0123456789abcdefghij";

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private Replies() {}

    public static ReplyRequested in(UUID conversation, Channel channel, String account, String to) {
        return opened(null, conversation, channel, account, to);
    }

    /** In the conversation of a ticket that an integration opened. */
    public static ReplyRequested opened(
            @Nullable UUID integration, UUID conversation, Channel channel, String account, String to) {
        return new ReplyRequested(
                Ids.next(),
                NOW,
                NOW,
                Ids.next(),
                Ids.next(),
                "HL-000043",
                conversation,
                channel,
                account,
                to,
                null,
                null,
                "Voilà",
                null,
                "fr",
                List.of(),
                TOKEN,
                null,
                List.of(),
                false,
                integration,
                null,
                null);
    }

    /** The same as no human writes it. */
    public static ReplyRequested automated(ReplyRequested reply) {
        return changed(reply, reply.ticketId(), reply.text(), reply.attachments(), true);
    }

    /** The same with a file. */
    public static ReplyRequested with(Attachment file, ReplyRequested reply) {
        return changed(reply, reply.ticketId(), reply.text(), List.of(file), false);
    }

    /** The same in other words. */
    public static ReplyRequested saying(String text, ReplyRequested reply) {
        return changed(reply, reply.ticketId(), text, reply.attachments(), false);
    }

    /** The same with copies. */
    public static ReplyRequested copied(List<String> cc, List<String> bcc, ReplyRequested reply) {
        return changed(reply, reply.ticketId(), reply.text(), reply.attachments(), reply.automated(), cc, bcc);
    }

    /** The same in that ticket. */
    public static ReplyRequested within(UUID ticket, ReplyRequested reply) {
        return changed(reply, ticket, reply.text(), reply.attachments(), false);
    }

    private static ReplyRequested changed(
            ReplyRequested reply, UUID ticket, String text, List<Attachment> files, boolean automated) {
        return changed(reply, ticket, text, files, automated, reply.cc(), reply.bcc());
    }

    private static ReplyRequested changed(
            ReplyRequested reply,
            UUID ticket,
            String text,
            List<Attachment> files,
            boolean automated,
            @Nullable List<String> cc,
            @Nullable List<String> bcc) {
        return new ReplyRequested(
                reply.eventId(),
                NOW,
                NOW,
                reply.messageId(),
                ticket,
                reply.ticketNumber(),
                reply.conversationId(),
                reply.channel(),
                reply.account(),
                reply.toAddress(),
                null,
                null,
                text,
                null,
                "fr",
                files,
                TOKEN,
                null,
                List.of(),
                automated,
                null,
                cc,
                bcc);
    }
}
