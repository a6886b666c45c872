package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;

/** How many proposals were shown, accepted and refused. */
@ApplicationScoped
@Transactional
public class ProposalCounting {

    private final ProposalTable proposals;
    private final Scopes scopes;

    ProposalCounting(ProposalTable proposals, Scopes scopes) {
        this.proposals = proposals;
        this.scopes = scopes;
    }

    /** For each attribute, of those that were first shown in the time, for tickets of the caller's teams. */
    public List<ProposalCount> count(Instant from, Instant to, Caller caller) {
        Scope scope = scopes.of(caller);
        String team = scope.all() ? null : scope.teamOrNone();
        Map<ProposalAttribute, ProposalCount> counts = proposals.count(from, to, team).stream()
                .collect(Collectors.toMap(ProposalCount::attribute, Function.identity()));
        return Arrays.stream(ProposalAttribute.values())
                .map(attribute -> counts.getOrDefault(attribute, new ProposalCount(attribute, 0, 0, 0)))
                .toList();
    }
}
