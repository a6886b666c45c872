package org.hotline.kpi.measure;

import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.jspecify.annotations.Nullable;

/** By what a first response can be grouped: who gave it, and how the ticket stood then. */
public record Responder(
        Channel responderChannel,
        String responderAccount,
        @Nullable String responderTeam,
        @Nullable SupportLevel responderLevel,
        @Nullable UUID responderOperator,
        @Nullable TicketPriority responderPriority,
        @Nullable String responderCategory,
        @Nullable String responderLanguage) {

    static Responder of(Dimensions dimensions, @Nullable UUID author) {
        return new Responder(
                dimensions.channel(),
                dimensions.account(),
                dimensions.team(),
                dimensions.level(),
                author,
                dimensions.priority(),
                dimensions.category(),
                dimensions.language());
    }
}
