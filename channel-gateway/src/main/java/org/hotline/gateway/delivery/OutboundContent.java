package org.hotline.gateway.delivery;

import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to whom.
 *
 * @param thread what ties it to the conversation
 * @param automated true when no human wrote it
 */
public record OutboundContent(
        Address address,
        @Nullable String subject,
        String text,
        @Nullable String html,
        OutboundThread thread,
        boolean automated) {

    /** The same as a mail, from that mailbox. */
    OutboundContent byMail(String mailbox) {
        Address from = new Address(Channel.EMAIL, mailbox, address.toAddress, address.toName);
        OutboundThread known = address.channel() == Channel.EMAIL ? thread : thread.amongMails();
        return new OutboundContent(from, subject, text, html, known, automated);
    }

    /** The same in other words. */
    OutboundContent with(String otherText, @Nullable String otherHtml) {
        return new OutboundContent(address, subject, otherText, otherHtml, thread, automated);
    }

    /** Where it goes, and from where. */
    public record Address(
            Channel channel,
            String account,
            String toAddress,
            @Nullable String toName) {}
}
