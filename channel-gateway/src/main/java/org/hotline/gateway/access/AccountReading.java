package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which integrations accounts belong to; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class AccountReading {

    private final AccountOwnerTable owners;

    AccountReading(AccountOwnerTable owners) {
        this.owners = owners;
    }

    /** By channel and account. */
    public List<AccountOwner> list(@Nullable AccountName after, int limit) {
        return owners.list(after, limit);
    }

    /** To whom the accounts belong; those that belong to nobody are left out. */
    public Map<AccountName, AccountOwner> owners(Collection<AccountName> accounts) {
        return accounts.isEmpty() ? Map.of() : owners.find(accounts);
    }
}
