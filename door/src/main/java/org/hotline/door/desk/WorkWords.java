package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be done with a ticket besides, in English; {@code messages/work_fr.properties} has the French. */
@MessageBundle("work")
public interface WorkWords {

    @Message("Insert the text")
    String insert_text();

    @Message("Insert the link")
    String insert_link();

    @Message("Read it on a page of its own")
    String open_article();

    @Message("In the help centre")
    String in_help();

    @Message("Only for us")
    String internal();

    @Message("Steps")
    String steps();

    @Message("Snooze")
    String snooze();

    @Message("It leaves its queue until then, or until the customer writes. What was promised stays due.")
    String snooze_hint();

    @Message
    String until(SnoozeChoice choice);

    @Message("A time of your own")
    String own_time();

    @Message("Snoozed until")
    String snoozed_until();

    @Message("End the snooze")
    String wake();

    @Message("Insert what could help")
    String key_insert();

    @Message("Snooze")
    String key_snooze();
}
