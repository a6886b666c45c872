package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of replies that go out later, in English; {@code messages/later_fr.properties} has the French. */
@MessageBundle("later")
public interface LaterWords {

    @Message("Waits to go out")
    String waiting();

    @Message("Goes out")
    String goes_out();

    @Message("Undo")
    String undo();

    @Message("Take back")
    String take_back();

    @Message
    String held(DeskWaitingReply.Hold reason);

    @Message("Send later")
    String send_later();

    @Message("Send then")
    String send_then();

    @Message("It can be taken back until then. It does not go out if the customer writes or calls before.")
    String later_hint();

    @Message("Take the last reply back that has not gone out")
    String key_undo();
}
