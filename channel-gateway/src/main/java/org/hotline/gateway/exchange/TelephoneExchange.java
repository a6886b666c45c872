package org.hotline.gateway.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;

/** A telephone exchange of ours that tells of its calls, without the password that opens it. */
public record TelephoneExchange(UUID id, ExchangeSettings settings, long version, Instant createdAt) {

    TelephoneExchange changedTo(ExchangeSettings changed) {
        return new TelephoneExchange(id, changed, version + 1, createdAt);
    }

    /** What it may do: report calls on its account, as long as that is its integration's. */
    public Access access() {
        return Access.on(settings.accountName(), settings.integration, "telephone exchange");
    }

    /**
     * What is said of an exchange.
     *
     * @param account on which its calls are
     * @param integration whose the account is
     * @param address at which it is spoken to
     * @param application what the connection is called there
     * @param trunks what it calls the lines to the world; those that are not told otherwise when there are none
     */
    public record ExchangeSettings(
            String account,
            UUID integration,
            String address,
            String application,
            String userName,
            List<String> trunks,
            boolean enabled) {

        AccountName accountName() {
            return new AccountName(Channel.VOICE, account);
        }

        /** Whether the password goes where it went, so that nobody sends that of others to a server of his own. */
        boolean isTrustedLike(ExchangeSettings other) {
            return address.equals(other.address) && userName.equals(other.userName);
        }
    }
}
