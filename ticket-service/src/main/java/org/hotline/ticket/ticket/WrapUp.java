package org.hotline.ticket.ticket;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How whoever solved a matter did it.
 *
 * @param solution what the solution was
 * @param code how it ended, in the words of the house
 * @param handlingSeconds active working time
 * @param articleIds articles that helped
 * @param firstLevelCapable for a ticket solved above first level: whether first level could have done it
 */
public record WrapUp(
        String solution,
        @Nullable String code,
        @Nullable Integer handlingSeconds,
        List<UUID> articleIds,
        @Nullable Boolean firstLevelCapable) {}
