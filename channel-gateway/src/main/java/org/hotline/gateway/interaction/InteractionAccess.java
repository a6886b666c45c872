package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwner;
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

    boolean shows(Interaction interaction, Access by) {
        Caller caller = by.caller();
        if (!caller.worksHere()) {
            return by.has(scope(interaction.channel())) && isOwn(interaction, by);
        }
        return interaction.ticketId() == null || shows(interaction.ticketId(), interaction.createdBy(), caller);
    }

    /** An integration sees what is on its accounts; on those that belong to nobody, what it handed in. */
    private boolean isOwn(Interaction interaction, Access by) {
        AccountName name = new AccountName(interaction.channel(), interaction.account());
        AccountOwner owner = accounts.owners(List.of(name)).get(name);
        return by.owns(interaction.account(), owner == null ? interaction.createdBy() : owner.integration());
    }

    private static ApiKeyScope scope(Channel channel) {
        return switch (channel) {
            case EMAIL -> ApiKeyScope.MAIL;
            case VOICE -> ApiKeyScope.CALLS;
            case CHAT, WEB, SMS, WHATSAPP, TELEGRAM, OTHER -> ApiKeyScope.MESSAGES;
        };
    }

    /** For something that somebody began and that may be part of a ticket by now. */
    boolean shows(@Nullable UUID ticketId, @Nullable UUID begunBy, Caller caller) {
        Scope scope = scopes.of(caller);
        return scope.covers(ticketId == null || scope.all() ? Set.of() : teams.of(ticketId), begunBy);
    }
}
