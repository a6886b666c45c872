package org.hotline.gateway.delivery.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundKind;
import org.hotline.kit.address.MailAddress;

/** To whom a mail server is to hand a mail: to its customer, and copies to others, unless it refuses them; what is forwarded, to whomever it takes. */
final class MailEnvelope {

    private final List<Address> recipients = new ArrayList<>();
    private final List<Address> needed;
    private boolean complete = true;

    MailEnvelope(OutboundKind kind, OutboundContent.Address to) throws AddressException {
        Address first = address(to.toAddress());
        needed = kind == OutboundKind.FORWARD ? List.of() : List.of(first);
        recipients.add(first);
        for (String copied : to.copied()) {
            if (MailAddress.isReachable(copied)) {
                recipients.add(address(copied));
            } else {
                complete = false;
            }
        }
    }

    /** As servers know it; without the name, which may be anything. */
    static InternetAddress address(String written) throws AddressException {
        return new InternetAddress(
                MailAddress.sendable(written).orElseThrow(() -> new AddressException("no server takes it")), true);
    }

    /** Of several addresses those that there are. */
    static Address[] addresses(Collection<String> written) throws AddressException {
        List<Address> addresses = new ArrayList<>();
        for (String each : written) {
            if (MailAddress.isReachable(each)) {
                addresses.add(address(each));
            }
        }
        return addresses.toArray(Address[]::new);
    }

    Address[] recipients() {
        return recipients.toArray(Address[]::new);
    }

    /** Leaves out those whom the server refused just now, so that the others get theirs; false when nobody is left whom that helps. */
    boolean leaveOutRefused(MessagingException trouble) {
        Set<Address> refused = new HashSet<>();
        for (Exception cause = trouble; cause instanceof MessagingException step; cause = step.getNextException()) {
            if (step instanceof SMTPAddressFailedException failed) {
                refused.add(failed.getAddress());
            }
        }
        needed.forEach(refused::remove);
        boolean some = recipients.removeAll(refused);
        complete &= !some;
        return some && !recipients.isEmpty();
    }

    /** Whether nobody was left out. */
    boolean isComplete() {
        return complete;
    }
}
