package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * Says who may see what was said on a channel: what is part of a ticket, those who may see the ticket; what is not yet,
 * everybody who works here; and always who handed it in.
 */
@ApplicationScoped
class InteractionAccess {

    private final TicketTeamTable teams;
    private final Scopes scopes;

    InteractionAccess(TicketTeamTable teams, Scopes scopes) {
        this.teams = teams;
        this.scopes = scopes;
    }

    boolean shows(Interaction interaction, Caller caller) {
        return interaction.ticketId() == null
                ? worksHere(caller) || caller.id().equals(interaction.createdBy())
                : shows(interaction.ticketId(), interaction.createdBy(), caller);
    }

    /** For something that somebody began and that may be part of a ticket by now. */
    boolean shows(@Nullable UUID ticketId, @Nullable UUID begunBy, Caller caller) {
        Scope scope = scopes.of(caller);
        return scope.covers(ticketId == null || scope.all() ? Set.of() : teams.of(ticketId), begunBy);
    }

    private static boolean worksHere(Caller caller) {
        return caller.hasAny(Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
    }
}
