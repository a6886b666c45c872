package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.channel.OwnForm;
import org.hotline.gateway.chat.ChatRecording;
import org.hotline.gateway.mail.OwnMailboxes;

/** Says by which way something goes: mail by a mailbox of ours, what is said in a chat of ours by its sockets, all else by integrations. */
@ApplicationScoped
class DeliveryWays {

    private final OwnMailboxes mailboxes;
    private final ChatRecording chats;

    DeliveryWays(OwnMailboxes mailboxes, ChatRecording chats) {
        this.mailboxes = mailboxes;
        this.chats = chats;
    }

    /** Mail is sent by mailboxes of ours only, whatever account the conversation has. */
    OutboundContent fromUs(OutboundContent content) {
        OutboundContent.Address address = content.address();
        boolean byMail = address.channel() == Channel.EMAIL || OwnForm.isIt(address.channel(), address.account());
        return byMail ? content.byMail(mailbox(address.account())) : content;
    }

    String mailbox(String account) {
        return mailboxes.sender(account);
    }

    /** What is said in a chat stands there for its visitor, whenever he comes. */
    void showInChats(List<OutboundMessage> wanted) {
        chats.answer(wanted.stream()
                .filter(message -> isOfOwnChat(message.content().address()))
                .map(message -> new ChatRecording.Answer(
                        message.id(),
                        message.content().thread().conversationId(),
                        message.content().automated(),
                        message.content().text(),
                        message.requestedAt())));
    }

    private static boolean isOfOwnChat(OutboundContent.Address address) {
        return OwnChat.isIt(address.channel(), address.account());
    }
}
