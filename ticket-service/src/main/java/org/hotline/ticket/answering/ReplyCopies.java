package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.address.OwnAddresses;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.message.Copies;
import org.hotline.ticket.message.Message;

/** Says who gets copies of what goes to a customer: nobody but of mail, and never a mailbox of ours, which would answer itself. */
@ApplicationScoped
class ReplyCopies {

    private final OwnAddresses own;

    ReplyCopies(OwnAddresses own) {
        this.own = own;
    }

    /** The customer is written to anyway, and gets no copy. */
    Copies on(Message.Route route, Copies wanted) {
        requireMail(route, "cc", wanted.cc());
        requireMail(route, "bcc", wanted.bcc());
        requireOthers("cc", wanted.cc());
        requireOthers("bcc", wanted.bcc());
        return wanted.without(MailAddress.bare(ReplyRouter.addressOf(route)));
    }

    private static void requireMail(Message.Route route, String field, List<String> copied) {
        if (!copied.isEmpty() && !route.isMailed()) {
            throw FieldProblem.invalid(
                    field,
                    "must be empty where the customer is not answered by mail",
                    "the customer is answered by " + route.channel() + ", of which nobody gets copies");
        }
    }

    private void requireOthers(String field, List<String> copied) {
        copied.stream().filter(own::containsWithDetail).findFirst().ifPresent(address -> {
            throw FieldProblem.invalid(field, "must not be mailboxes of ours", address + " is ours");
        });
    }
}
