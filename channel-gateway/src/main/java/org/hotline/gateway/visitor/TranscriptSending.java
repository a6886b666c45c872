package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.gateway.chat.ChatMailing;
import org.hotline.gateway.chat.MailedChat;
import org.hotline.gateway.chat.ShortChatReading;
import org.hotline.gateway.delivery.TranscriptDelivering;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.problem.BusyProblem;
import org.jspecify.annotations.Nullable;

/** Mails to a visitor what was said in his chat: once, and only to him. */
@ApplicationScoped
@Transactional
public class TranscriptSending {

    private final ChatMailing mails;
    private final ShortChatReading chats;
    private final VisitorReaching reaching;
    private final TranscriptWriter writer;
    private final TranscriptDelivering deliveries;

    TranscriptSending(
            ChatMailing mails,
            ShortChatReading chats,
            VisitorReaching reaching,
            TranscriptWriter writer,
            TranscriptDelivering deliveries) {
        this.mails = mails;
        this.chats = chats;
        this.reaching = reaching;
        this.writer = writer;
        this.deliveries = deliveries;
    }

    /**
     * Answers where it goes.
     *
     * @param given his address, needed when he has given none before
     * @param language of his page
     */
    public String send(UUID id, @Nullable String given, @Nullable String language) {
        MailedChat chat = mails.hold(id).orElseThrow(ChatProblem::notFound);
        if (chat.transcriptAt() != null) {
            throw ChatProblem.transcriptSent();
        }
        String address = reaching.of(chat, given);
        UUID ticket = chat.ticketId();
        if (ticket == null) {
            throw BusyProblem.of("what was said is not filed yet");
        }
        if (!mails.mayMail(id, MailAddress.bare(address))) {
            throw ChatProblem.tooMany("has had too many chats mailed to this address today");
        }
        deliveries.deliver(
                new TranscriptDelivering.MailedTalk(id, ticket, address, chat.name()),
                writer.write(chat.startedAt(), chats.get(id), language));
        return address;
    }
}
