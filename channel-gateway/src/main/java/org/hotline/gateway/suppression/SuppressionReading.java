package org.hotline.gateway.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hotline.kit.address.MailAddress;
import org.jspecify.annotations.Nullable;

/** Says which addresses get no mail; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SuppressionReading {

    private final SuppressionTable suppressions;

    SuppressionReading(SuppressionTable suppressions) {
        this.suppressions = suppressions;
    }

    /**
     * Those of the addresses that do not get a mail, in the form in which addresses are compared.
     *
     * @param automated whether no person wrote it
     */
    public Set<String> among(Collection<String> addresses, boolean automated) {
        return suppressions.among(
                addresses.stream().map(MailAddress::bare).toList(),
                automated ? List.of(SuppressionCause.values()) : List.of(SuppressionCause.BOUNCED));
    }

    /**
     * By address and cause.
     *
     * @param after the last of the page before
     */
    public List<Suppression> list(
            @Nullable String address, @Nullable SuppressionCause cause, @Nullable List<String> after, int limit) {
        return suppressions.list(address == null ? null : MailAddress.bare(address), cause, after, limit);
    }
}
