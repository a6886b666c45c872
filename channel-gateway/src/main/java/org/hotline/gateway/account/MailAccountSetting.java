package org.hotline.gateway.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.staff.StaffRecords;

/** Says what each mailbox of ours is like. */
@ApplicationScoped
@Transactional
public class MailAccountSetting {

    private final MailAccountTable accounts;
    private final OwnMailboxes mailboxes;
    private final StaffRecords staff;

    MailAccountSetting(MailAccountTable accounts, OwnMailboxes mailboxes, StaffRecords staff) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.staff = staff;
    }

    /** Whatever was said of it before. */
    public void set(MailAccount account) {
        String address = account.address();
        if (!(address.startsWith("@") ? mailboxes.isOfOurDomain(address) : mailboxes.contains(address))) {
            throw FieldProblem.invalid(
                    "address", "must be a mailbox of ours, or @domain of a domain of ours", "the address is not ours");
        }
        String team = account.team();
        if (team != null) {
            staff.requireTeam(team, "team");
        }
        accounts.put(account);
    }

    public void remove(String address) {
        if (!accounts.remove(OwnMailboxes.normalised(address))) {
            throw MailAccountProblem.notFound(address);
        }
    }
}
