package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a ticket may be, in English; {@code messages/proposal_fr.properties} has the French. */
@MessageBundle("proposal")
public interface ProposalWords {

    @Message("Proposed")
    String proposed();

    @Message("Nothing is proposed for this ticket.")
    String nothing();

    @Message("as solved before:")
    String like();

    @Message("sure to {percent} %")
    String sure(long percent);

    @Message("Accept")
    String accept();

    @Message("Refuse")
    String refuse();
}
