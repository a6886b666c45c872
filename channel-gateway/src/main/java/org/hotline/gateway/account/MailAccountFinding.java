package org.hotline.gateway.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.gateway.mail.MailTokens;
import org.hotline.gateway.mail.OwnMailboxes;

/**
 * Finds the account of an address, among those that were there a moment ago: each mail asks several times, and is taken when the
 * database is away for a moment. A single statement that needs no snapshot of them all reads them.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class MailAccountFinding {

    private static final int MOST = 100_000;
    private static final String POSTMASTER = "postmaster@";

    private final MailAccountTable table;
    private final OwnMailboxes mailboxes;
    private volatile Map<String, MailAccount> accounts = Map.of();

    MailAccountFinding(MailAccountTable table, OwnMailboxes mailboxes) {
        this.table = table;
        this.mailboxes = mailboxes;
    }

    /** What was said meanwhile counts from now on. */
    public synchronized void refresh() {
        accounts = table.list(null, MOST).stream().collect(Collectors.toMap(MailAccount::address, Function.identity()));
    }

    /** The account that takes mail for a recipient, as somebody names it; none when it is not ours, or nobody is there. */
    public Optional<String> taking(String recipient) {
        return mailboxes.taking(recipient).flatMap(this::account);
    }

    public boolean isOurs(String recipient) {
        return mailboxes.taking(recipient).isPresent();
    }

    /** Of a domain of which nothing is said, each mailbox is one; an answer comes to wherever it was asked for. */
    private Optional<String> account(String recipient) {
        String mailbox = OwnMailboxes.normalised(recipient);
        String domain = MailAccount.domain(mailbox);
        if (accounts.keySet().stream().noneMatch(address -> address.endsWith(domain)) || isKnown(mailbox)) {
            return Optional.of(mailbox);
        }
        String base = withoutDetail(mailbox);
        boolean open = accounts.containsKey(domain);
        if ((open || isKnown(base)) && of(base).subaddressed()) {
            return Optional.of(base);
        } else if (open || !MailTokens.strip(recipient).equals(recipient)) {
            return Optional.of(mailbox);
        }
        return mailbox.startsWith(POSTMASTER) ? Optional.of(mailboxes.main()) : Optional.empty();
    }

    private boolean isKnown(String mailbox) {
        return accounts.containsKey(mailbox) || mailbox.equals(mailboxes.main());
    }

    private static String withoutDetail(String mailbox) {
        int plus = mailbox.indexOf('+');
        return plus > 0 ? mailbox.substring(0, plus) + MailAccount.domain(mailbox) : mailbox;
    }

    /** What is said of a mailbox of ours; of one of which nothing is, what is said of its domain. */
    public MailAccount of(String address) {
        String mailbox = OwnMailboxes.normalised(address);
        return Stream.of(mailbox, withoutDetail(mailbox), MailAccount.domain(mailbox))
                .map(accounts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> MailAccount.plain(mailbox));
    }
}
