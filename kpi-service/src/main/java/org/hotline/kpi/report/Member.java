package org.hotline.kpi.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.kpi.measure.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * One thing behind a number.
 *
 * @param ticketId none for a call that found no ticket yet
 * @param member its identity within the indicator
 * @param at what places it in a period
 * @param excluded why it is left out
 */
public record Member(
        @Nullable UUID ticketId,
        String member,
        Instant at,
        MemberPart part,
        @Nullable Exclusion excluded,
        @Nullable BigDecimal amount,
        Map<String, @Nullable String> dimensions) {}
