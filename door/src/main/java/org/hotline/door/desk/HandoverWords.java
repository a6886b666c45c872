package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when a ticket goes from one to another, in English; {@code messages/handover_fr.properties} has the French. */
@MessageBundle("handover")
public interface HandoverWords {

    @Message("Escalated from {from} to {to}")
    String escalated(String from, String to);

    @Message
    String standing(DeskEscalation.Status status);

    @Message("Why")
    String why();

    @Message("What was tried")
    String tried();

    @Message("What came of it")
    String outcome();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("Why it is declined")
    String why_declined();

    @Message("Hand back")
    String hand_back();

    @Message("What was found out")
    String findings();

    @Message("Withdraw")
    String withdraw();

    @Message("Why it is withdrawn")
    String why_withdrawn();

    @Message(
            "The ticket was solved, or went to another team, while you wrote. Read what happened, and send it again if it still fits.")
    String changed();

    @Message("The reply above has not been sent. Send it first, or press again to solve the ticket without it.")
    String unsent();

    @Message("Nothing can be written to this customer: no address is known. Call back, and note what was said.")
    String unreachable();

    @Message("Close the announcement")
    String dismiss();
}
