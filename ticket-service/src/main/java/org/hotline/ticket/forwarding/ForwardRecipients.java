package org.hotline.ticket.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.kit.address.OwnAddresses;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.ticket.TicketDetails;

/** Knows to whom nothing is forwarded: the customer, who is answered, and us. */
@ApplicationScoped
class ForwardRecipients {

    private static final String FIELD = "to";

    private final OwnAddresses own;

    ForwardRecipients(OwnAddresses own) {
        this.own = own;
    }

    void requireOthers(TicketDetails details, List<String> to) {
        refuse(to.stream().filter(own::containsWithDetail), "must not be mailboxes of ours", " is ours");
        refuse(
                to.stream().filter(details.customer().addresses()::contains),
                "must not be the customer, who is answered by a reply",
                " is the customer's");
    }

    private static void refuse(Stream<String> addresses, String rule, String why) {
        addresses.findFirst().ifPresent(address -> {
            throw FieldProblem.invalid(FIELD, rule, address + why);
        });
    }
}
