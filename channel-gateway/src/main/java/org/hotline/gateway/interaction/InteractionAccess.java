package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountReading;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * Says who may see what was said on a channel: what is part of a ticket, those who may see the ticket; what is not yet,
 * everybody who works here; and the integration that the account belongs to.
 */
@ApplicationScoped
class InteractionAccess {

    private final TicketTeamTable teams;
    private final Scopes scopes;
    private final AccountReading accounts;

    InteractionAccess(TicketTeamTable teams, Scopes scopes, AccountReading accounts) {
        this.teams = teams;
        this.scopes = scopes;
        this.accounts = accounts;
    }

    boolean covers(Interaction interaction, Access by) {
        Caller caller = by.caller();
        if (!caller.worksHere()) {
            return by.has(scope(interaction.channel())) && isOnItsAccount(interaction, by);
        }
        return interaction.ticketId() == null || covers(interaction.ticketId(), interaction.createdBy(), caller);
    }

    private boolean isOnItsAccount(Interaction interaction, Access by) {
        AccountName name = new AccountName(interaction.channel(), interaction.account());
        return by.covers(interaction.account(), accounts.owners(List.of(name)).get(name), interaction.createdBy());
    }

    private static ApiKeyScope scope(Channel channel) {
        return switch (channel) {
            case EMAIL -> ApiKeyScope.MAIL;
            case VOICE -> ApiKeyScope.CALLS;
            case CHAT, WEB, SMS, WHATSAPP, TELEGRAM, OTHER -> ApiKeyScope.MESSAGES;
        };
    }

    /** For something that somebody began and that may be part of a ticket by now. */
    boolean covers(@Nullable UUID ticketId, @Nullable UUID begunBy, Caller caller) {
        Scope scope = scopes.of(caller);
        return scope.covers(ticketId == null || scope.all() ? Set.of() : teams.of(ticketId), begunBy);
    }
}
