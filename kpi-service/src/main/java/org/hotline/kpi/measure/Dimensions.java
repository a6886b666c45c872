package org.hotline.kpi.measure;

import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.jspecify.annotations.Nullable;

/**
 * By what a measure can be grouped. Team, level, operator and priority are those at the moment of the measured fact;
 * category and language describe the whole and are the latest known.
 */
public record Dimensions(
        Channel channel,
        String account,
        @Nullable String team,
        @Nullable SupportLevel level,
        @Nullable UUID operator,
        @Nullable TicketPriority priority,
        @Nullable String category,
        @Nullable String language) {

    Dimensions withOperator(@Nullable UUID who) {
        return new Dimensions(channel, account, team, level, who, priority, category, language);
    }

    Dimensions on(Channel otherChannel, String otherAccount) {
        return new Dimensions(otherChannel, otherAccount, team, level, operator, priority, category, language);
    }
}
