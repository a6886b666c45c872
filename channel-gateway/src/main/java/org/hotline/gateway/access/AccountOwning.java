package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Knows which integration a channel account belongs to: the first that hands something in on it, for good, unless an admin
 * gives it to another.
 */
@ApplicationScoped
@Transactional
public class AccountOwning {

    private static final Set<Channel> CHANNELS = EnumSet.complementOf(EnumSet.of(Channel.UNKNOWN));

    private final AccountOwnerTable owners;
    private final Clock clock;

    AccountOwning(AccountOwnerTable owners, Clock clock) {
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * In the transaction that keeps what was handed in, the accounts become the integrations' own, unless somebody was faster.
     *
     * @return to whom they belong
     */
    public Map<AccountName, UUID> claim(Map<AccountName, UUID> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        owners.claim(claims, clock.instant());
        return owners.find(claims.keySet());
    }

    /** On every channel the accounts become the integration's own; a problem when one belongs to another. */
    void bind(List<String> accounts, UUID integration) {
        List<List<AccountName>> names =
                accounts.stream().map(AccountOwning::onEveryChannel).toList();
        Map<AccountName, UUID> claims = new HashMap<>();
        names.stream().flatMap(List::stream).forEach(name -> claims.put(name, integration));
        Map<AccountName, UUID> owners = claim(claims);
        for (int i = 0; i < accounts.size(); i++) {
            if (!names.get(i).stream().allMatch(name -> integration.equals(owners.get(name)))) {
                throw AccessProblem.accountTaken(i, accounts.get(i));
            }
        }
    }

    private static List<AccountName> onEveryChannel(String account) {
        return CHANNELS.stream()
                .map(channel -> AccountName.of(channel.name(), account))
                .toList();
    }

    /** To whom the accounts belong; those that belong to nobody are left out. */
    public Map<AccountName, UUID> owners(Collection<AccountName> accounts) {
        return accounts.isEmpty() ? Map.of() : owners.find(accounts);
    }

    /** From now on the account is the integration's; without one, of whoever hands in next. */
    public void give(AccountName name, @Nullable UUID integration) {
        if (integration == null) {
            owners.release(name);
        } else {
            owners.give(new AccountOwner(name, integration, clock.instant()));
        }
    }
}
