package org.hotline.gateway.delivery;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/** Who gets a message: the customer, and others copies of it. */
@Embeddable
class OutboundRecipients {

    private String toAddress;
    private @Nullable String toName;
    private String[] cc;
    private String[] bcc;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OutboundRecipients() {}

    OutboundRecipients(OutboundContent.Address address) {
        this.toAddress = address.toAddress();
        this.toName = address.toName();
        this.cc = address.cc().toArray(String[]::new);
        this.bcc = address.bcc().toArray(String[]::new);
    }

    /** The same where a mail reaches them; the address is that of whoever has none of mail. */
    OutboundRecipients byMail(String address) {
        return toAddress.contains("@")
                ? this
                : new OutboundRecipients(
                        new OutboundContent.Address(Channel.EMAIL, "", address, toName, List.of(cc), List.of(bcc)));
    }

    OutboundContent.Address from(Channel channel, String account) {
        return new OutboundContent.Address(channel, account, toAddress, toName, List.of(cc), List.of(bcc));
    }
}
