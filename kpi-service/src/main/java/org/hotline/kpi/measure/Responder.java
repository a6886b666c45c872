package org.hotline.kpi.measure;

import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.kpi.fact.FactDetails;
import org.jspecify.annotations.Nullable;

/** By what a first response can be grouped, besides what the ticket is about: who gave it, on which team, and how urgent it was. */
public record Responder(
        Channel responderChannel,
        String responderAccount,
        @Nullable String responderTeam,
        @Nullable SupportLevel responderLevel,
        @Nullable UUID responderOperator,
        @Nullable TicketPriority responderPriority) {

    static Responder of(Dimensions dimensions, FactDetails.ReplyDetails reply) {
        boolean told = reply.authorTeam() != null;
        return new Responder(
                dimensions.channel(),
                dimensions.account(),
                told ? reply.authorTeam() : dimensions.team(),
                told ? reply.authorLevel() : dimensions.level(),
                reply.author(),
                dimensions.priority());
    }
}
