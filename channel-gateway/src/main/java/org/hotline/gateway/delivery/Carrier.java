package org.hotline.gateway.delivery;

import java.util.List;
import org.hotline.gateway.mail.MailFile;

/** Brings a letter to the customer's mail server. */
public interface Carrier {

    /** An attempt after a failed one looks the same to the receiver. */
    Outcome carry(OutboundMessage message, List<MailFile> files);
}
