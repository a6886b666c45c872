package org.hotline.escalation.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules would act on a promise to a ticket.
 *
 * @param rule the one that would act when the promise is broken
 * @param early those that would act before
 */
public record RuleDryRun(@Nullable EscalationRule rule, List<EscalationRule> early) {}
