package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of copies and of what is forwarded, in English; {@code messages/copies_fr.properties} has the French. */
@MessageBundle("copies")
public interface CopyWords {

    @Message("Cc, Bcc")
    String copies();

    @Message("Cc")
    String cc();

    @Message("Bcc")
    String bcc();

    @Message("Mail addresses, separated by commas. All who get the reply see those in Cc, and nobody those in Bcc.")
    String copies_hint();

    @Message("Reply to all: Cc to {others}")
    String reply_to_all(String others);

    @Message("Forward")
    String forward();

    @Message("Forwarded to {others}")
    String forwarded(String others);

    @Message("To")
    String to();

    @Message("What to say of it")
    String comment();

    @Message("With the files of the message")
    String with_files();

    @Message(
            "Mails what the customer said last, and your words above it, to others, such as a supplier. The customer does not see it.")
    String forward_hint();
}
