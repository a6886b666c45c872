package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of answers that did not arrive, in English; {@code messages/sent_fr.properties} has the French. */
@MessageBundle("sent")
public interface SentWords {

    @Message("Not delivered: {why}")
    String bounced(String why);

    @Message("Not sent: an earlier mail to this address came back, or its reader complained. A supervisor can lift it.")
    String suppressed();

    @Message("Not delivered yet, and tried again: {why}")
    String deferred(String why);

    @Message("Delivered, but somebody else got no copy")
    String copy_refused();
}
