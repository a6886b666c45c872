package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.channel.OwnForm;
import org.hotline.gateway.mail.OwnMailboxes;
import org.jspecify.annotations.Nullable;

/**
 * Decides which integration a channel account belongs to: the first that hands something in on it, for good, unless an admin
 * gives it to another. What bears the name of a mailbox of ours, on whichever channel, belongs to whom an admin gives it.
 */
@ApplicationScoped
@Transactional
public class AccountOwning {

    private final AccountOwnerTable owners;
    private final OwnMailboxes mailboxes;
    private final Clock clock;

    AccountOwning(AccountOwnerTable owners, OwnMailboxes mailboxes, Clock clock) {
        this.owners = owners;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /**
     * In the transaction that keeps what was handed in, the accounts become the integrations' own, unless somebody was faster.
     *
     * @return to whom they belong
     */
    public Map<AccountName, UUID> claim(Map<AccountName, UUID> claims) {
        return claim(claims, false);
    }

    /** A problem when it belongs to another, whatever would be handed in on it. */
    public void require(AccountName name, Access by) {
        if (!by.covers(name.account(), owners.find(List.of(name)).get(name), by.id())) {
            throw AccessProblem.accountOfAnother(name.account());
        }
    }

    private Map<AccountName, UUID> claim(Map<AccountName, UUID> claims, boolean given) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        owners.claim(claims, given, clock.instant());
        return owners.find(claims.keySet()).values().stream()
                .collect(Collectors.toMap(AccountOwner::name, AccountOwner::integration));
    }

    /** Whether nobody gets the account by handing in on it: in its name we speak ourselves. */
    public boolean isOurs(AccountName name) {
        return isServedByUs(name) || mailboxes.contains(name.account());
    }

    /** What comes by our own chat and form is no integration's, whoever would give it one. */
    private static boolean isServedByUs(AccountName name) {
        return OwnChat.isIt(name.channel(), name.account()) || OwnForm.isIt(name.channel(), name.account());
    }

    /** On every channel the accounts become the integration's own; a problem when one belongs to another. */
    void bind(List<String> accounts, UUID integration) {
        List<List<AccountName>> names =
                accounts.stream().map(AccountOwning::onEveryChannel).toList();
        for (int i = 0; i < accounts.size(); i++) {
            if (names.get(i).stream().anyMatch(AccountOwning::isServedByUs)) {
                throw AccessProblem.servedByUs("accounts[" + i + "]", accounts.get(i));
            }
        }
        Map<AccountName, UUID> claims = new HashMap<>();
        names.stream().flatMap(List::stream).forEach(name -> claims.put(name, integration));
        Map<AccountName, UUID> owners = claim(claims, true);
        for (int i = 0; i < accounts.size(); i++) {
            if (!names.get(i).stream().allMatch(name -> integration.equals(owners.get(name)))) {
                throw AccessProblem.accountTaken("accounts[" + i + "]", accounts.get(i));
            }
        }
    }

    /** The account becomes the integration's own; a problem when it belongs to another, or is our own chat or form. */
    public void bind(AccountName name, UUID integration) {
        if (isServedByUs(name)) {
            throw AccessProblem.servedByUs("account", name.account());
        } else if (!integration.equals(claim(Map.of(name, integration), true).get(name))) {
            throw AccessProblem.accountTaken("account", name.account());
        }
    }

    private static List<AccountName> onEveryChannel(String account) {
        return Stream.of(Channel.values())
                .map(channel -> AccountName.of(channel, account))
                .toList();
    }

    /** From now on the account is the integration's; without one, of whoever hands in next. */
    public void give(AccountName name, @Nullable UUID integration) {
        if (integration == null) {
            owners.release(name);
        } else if (isServedByUs(name)) {
            throw AccessProblem.servedByUs("account", name.account());
        } else {
            owners.give(new AccountOwner(name, integration, true, clock.instant()));
        }
    }
}
