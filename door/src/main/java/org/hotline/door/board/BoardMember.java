package org.hotline.door.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counts in an indicator, and how.
 *
 * @param excluded why it is left out; nothing when it is not
 * @param amount how long it took, or which score it has
 */
public record BoardMember(
        @Nullable UUID ticketId,
        Instant at,
        CountedAs part,
        @Nullable Omission excluded,
        @Nullable BigDecimal amount,
        @Nullable Map<String, @Nullable String> dimensions) {

    /** What it belongs to, such as its team; nothing when there is none. */
    public String of(Facet facet) {
        String value = dimensions == null ? null : dimensions.get(facet.key());
        return value == null ? "" : value;
    }

    /** How something counts. */
    public enum CountedAs {
        NUMERATOR,
        DENOMINATOR,
        EXCLUDED
    }

    /** Why something is left out. */
    public enum Omission {
        ABANDONED,
        ABANDONED_WITHIN_TARGET,
        AUTO_GENERATED,
        BOUNCED,
        DUPLICATE_MERGED,
        FIRST_LEVEL,
        FLOW_OUT,
        MENU_ONLY,
        NO_TOUCH,
        OUTBOUND_STARTED,
        PROVISIONAL,
        SHORT_ABANDON,
        SPAM,
        THANKS
    }
}
