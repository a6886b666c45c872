package org.hotline.escalation.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which escalations are looked for; what is not given does not matter. */
public record EscalationFilter(
        @Nullable UUID ticket,
        @Nullable EscalationStatus status,
        @Nullable String team) {}
