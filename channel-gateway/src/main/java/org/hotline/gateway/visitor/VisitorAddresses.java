package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.problem.FieldProblem;

/** Says which addresses visitors may have. */
@ApplicationScoped
class VisitorAddresses {

    private final OwnMailboxes mailboxes;

    VisitorAddresses(OwnMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    void requireSomebodyElses(String address) {
        if (mailboxes.contains(address) || !MailAddress.isReachable(MailAddress.bare(address))) {
            throw FieldProblem.invalid("address", "must be none of our own addresses, and one that others can reach");
        }
    }
}
