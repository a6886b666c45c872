package org.hotline.gateway.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hotline.gateway.mail.OwnMailboxes;
import org.jspecify.annotations.Nullable;

/** Reads what was said of accounts; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class MailAccountReading {

    private final MailAccountTable accounts;

    MailAccountReading(MailAccountTable accounts) {
        this.accounts = accounts;
    }

    /** By address. */
    public List<MailAccount> list(@Nullable String after, int limit) {
        return accounts.list(after, limit);
    }

    public MailAccount get(String address) {
        return accounts.find(OwnMailboxes.normalised(address)).orElseThrow(() -> MailAccountProblem.notFound(address));
    }
}
