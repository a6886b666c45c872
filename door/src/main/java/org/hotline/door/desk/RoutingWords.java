package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What one is asked to take, and why, in English; {@code messages/routing_fr.properties} has the French. */
@MessageBundle("routing")
public interface RoutingWords {

    @Message("Offered to you")
    String offered();

    @Message("You are offered nothing.")
    String no_offers();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("Time left")
    String left();

    @Message("Why here?")
    String why_here();

    @Message("Nobody was chosen for it: it waits, or somebody took it or was given it.")
    String nothing_chosen();

    @Message
    String why(DeskDecision.Why why);

    @Message
    String came(DeskDecision.Came came);

    @Message("fitting and free:")
    String fitting();

    @Message("open tickets then:")
    String open();

    @Message("language:")
    String language();

    @Message("category:")
    String category();

    @Message("what was asked, step:")
    String ring();
}
