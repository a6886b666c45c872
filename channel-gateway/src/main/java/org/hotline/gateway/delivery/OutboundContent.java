package org.hotline.gateway.delivery;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        Address from = address.from(Channel.EMAIL, mailbox);
        OutboundThread known = address.channel() == Channel.EMAIL ? thread : thread.amongMails();
        return new OutboundContent(from, subject, text, html, known, automated);
    }

    /** The same without copies to some. */
    OutboundContent withoutCopiesTo(Predicate<String> some) {
        return new OutboundContent(address.withoutCopiesTo(some), subject, text, html, thread, automated);
    }

    /** The same in other words. */
    OutboundContent with(String otherText, @Nullable String otherHtml) {
        return new OutboundContent(address, subject, otherText, otherHtml, thread, automated);
    }

    /**
     * Where it goes, and from where.
     *
     * @param cc who gets a copy, as all who get it see
     * @param bcc who gets one that nobody else sees
     */
    public record Address(
            Channel channel,
            String account,
            String toAddress,
            @Nullable String toName,
            List<String> cc,
            List<String> bcc) {

        /** To one alone. */
        public Address(Channel channel, String account, String toAddress, @Nullable String toName) {
            this(channel, account, toAddress, toName, List.of(), List.of());
        }

        /** The same another way. */
        Address from(Channel otherChannel, String otherAccount) {
            return new Address(otherChannel, otherAccount, toAddress, toName, cc, bcc);
        }

        /** The same without copies to some. */
        Address withoutCopiesTo(Predicate<String> some) {
            return new Address(
                    channel,
                    account,
                    toAddress,
                    toName,
                    cc.stream().filter(some.negate()).toList(),
                    bcc.stream().filter(some.negate()).toList());
        }

        /** All who get it. */
        public List<String> all() {
            return Stream.concat(Stream.of(toAddress), copied().stream()).toList();
        }

        /** All who get a copy. */
        public List<String> copied() {
            return Stream.concat(cc.stream(), bcc.stream()).toList();
        }

        /** Whether one of those, as a mail server calls them, gets a copy, and none is who it is written to. */
        boolean isCopiedOnlyTo(Collection<String> called) {
            return called.stream().noneMatch(toAddress::equalsIgnoreCase)
                    && called.stream().anyMatch(name -> copied().stream().anyMatch(name::equalsIgnoreCase));
        }
    }
}
