package org.hotline.escalation.sla;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline.escalation.ticket.KnownTicket;

/** The policies in force at a moment, in the order in which they hold. */
final class PolicyBook {

    private final List<SlaPolicy> policies;

    PolicyBook(List<SlaPolicy> policies) {
        this.policies = policies.stream()
                .sorted(Comparator.comparingInt(SlaPolicy::precedence)
                        .thenComparingInt(policy -> policy.match().specificity())
                        .reversed()
                        .thenComparing(SlaPolicy::key))
                .toList();
    }

    Optional<SlaPolicy> policyFor(KnownTicket ticket) {
        return policies.stream()
                .filter(policy -> policy.match().matches(ticket))
                .findFirst();
    }
}
