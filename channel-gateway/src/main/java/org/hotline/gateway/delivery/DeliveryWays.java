package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.channel.OwnForm;
import org.hotline.gateway.chat.ChatRecording;
import org.hotline.gateway.delivery.DeliveryRequesting.RequestedDelivery;
import org.hotline.gateway.mail.OwnMailboxes;

/** Says by which way something goes: mail by a mailbox of ours, what is said in a chat of ours by its sockets, all else by integrations. */
@ApplicationScoped
class DeliveryWays {

    private final OwnMailboxes mailboxes;
    private final MailSignatures signatures;
    private final RequestFooter requests;
    private final ChatRecording chats;

    DeliveryWays(OwnMailboxes mailboxes, MailSignatures signatures, RequestFooter requests, ChatRecording chats) {
        this.mailboxes = mailboxes;
        this.signatures = signatures;
        this.requests = requests;
        this.chats = chats;
    }

    /**
     * Mail is sent by mailboxes of ours only, whatever account the conversation has. Answers bear their signatures, and what
     * tells the writer of our form that it has come leads to its page.
     */
    OutboundContent fromUs(RequestedDelivery wanted) {
        OutboundContent content = wanted.content();
        OutboundContent.Address address = content.address();
        boolean ofForm = OwnForm.isIt(address.channel(), address.account());
        if (address.channel() != Channel.EMAIL && !ofForm && !isTooMuchForAChat(content)) {
            return content;
        }
        OutboundContent mail = content.byMail(mailbox(address.account())).withoutCopiesTo(mailboxes::contains);
        if (wanted.kind() != OutboundKind.REPLY) {
            return mail;
        }
        return signatures.below(ofForm && mail.automated() ? requests.below(mail, wanted.language()) : mail);
    }

    /** Files go by mail to whoever gave an address. */
    private static boolean isTooMuchForAChat(OutboundContent content) {
        return isOfOwnChat(content.address())
                && !content.thread().attachments().isEmpty()
                && content.address().toAddress().contains("@");
    }

    String mailbox(String account) {
        return mailboxes.sender(account);
    }

    /** What is said in a chat stands there for its visitor, whenever he comes, and whichever way it goes besides. */
    void showInChats(Collection<RequestedDelivery> wanted, Instant now) {
        chats.answer(
                wanted.stream()
                        .filter(delivery -> isOfOwnChat(delivery.content().address()))
                        .map(delivery -> new ChatRecording.Answer(
                                delivery.id(),
                                delivery.content().thread().conversationId(),
                                delivery.content().automated(),
                                delivery.content().text(),
                                !isTooMuchForAChat(delivery.content()))),
                now);
    }

    private static boolean isOfOwnChat(OutboundContent.Address address) {
        return OwnChat.isIt(address.channel(), address.account());
    }
}
