package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told while one works, in English; {@code messages/live_fr.properties} has the French. */
@MessageBundle("live")
public interface LiveWords {

    @Message("{name} is answering this ticket")
    String answering(String name);

    @Message("Earlier")
    String earlier();

    @Message("Earlier messages")
    String earlier_messages();

    @Message("What happened before")
    String earlier_events();

    @Message("Back to the ticket")
    String to_ticket();

    @Message("Put it back into the queue")
    String put_back();

    @Message("Somebody calls")
    String calls();

    @Message("Somebody wants to chat")
    String chats();
}
