package org.hotline.gateway.delivery.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundKind;
import org.hotline.gateway.mail.EnhancedStatus;
import org.hotline.kit.address.MailAddress;

/** To whom a mail server is to hand a mail: to its customer, and copies to others, unless it refuses them; what is forwarded, to whomever it takes. */
final class MailEnvelope {

    private final List<Address> recipients = new ArrayList<>();
    private final List<Address> needed;
    private final Map<String, String> gone = new TreeMap<>();
    private boolean complete;

    /** @param suppressed to whom nothing is sent */
    MailEnvelope(OutboundKind kind, OutboundContent.Address to, Set<String> suppressed) throws AddressException {
        Address first = address(to.toAddress());
        needed = kind == OutboundKind.FORWARD ? List.of() : List.of(first);
        if (!needed.isEmpty() && suppressed.contains(MailAddress.bare(to.toAddress()))) {
            return;
        }
        List<String> reached = Stream.concat(
                        Stream.of(to.toAddress()), to.copied().stream().filter(MailAddress::isReachable))
                .filter(written -> !suppressed.contains(MailAddress.bare(written)))
                .toList();
        for (String each : reached) {
            recipients.add(address(each));
        }
        complete = reached.size() == to.all().size();
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
                EnhancedStatus.in(String.valueOf(failed.getMessage()))
                        .filter(EnhancedStatus::saysThatNobodyIsThere)
                        .ifPresent(status -> gone.put(failed.getAddress().getAddress(), status));
            }
        }
        needed.forEach(refused::remove);
        boolean some = recipients.removeAll(refused);
        complete &= !some;
        return some && !recipients.isEmpty();
    }

    /** Whether nothing is sent to any of them. */
    boolean isForNobody() {
        return recipients.isEmpty();
    }

    /** Of whom the server said that nobody is there, with its status for each. */
    Map<String, String> gone() {
        return gone;
    }

    /** Whether nobody was left out. */
    boolean isComplete() {
        return complete;
    }
}
