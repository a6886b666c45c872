package org.hotline.kit.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail addresses that are ours, the same in all services: nobody at one of them is a customer. */
@ApplicationScoped
public class OwnAddresses {

    private final String main;
    private final Set<String> own = new HashSet<>();

    /**
     * @param addresses whole addresses, or {@code @domain} for every mailbox of a domain
     * @param main the mailbox that speaks where no other of ours does; one of ours in any case
     */
    public OwnAddresses(
            @ConfigProperty(name = "hotline.mail.addresses") List<String> addresses,
            @ConfigProperty(name = "hotline.mail.account") String main) {
        this.main = normalised(main);
        own.add(this.main);
        for (String address : addresses) {
            if (!address.strip().matches("[^@\\s]*@[^@\\s]+")) {
                throw new IllegalArgumentException(
                        "hotline.mail.addresses: neither an address nor @domain: " + address.strip());
            }
            own.add(normalised(address));
        }
        if (!contains(this.main)) {
            throw new IllegalArgumentException("hotline.mail.account: no address: " + this.main);
        }
    }

    public String main() {
        return main;
    }

    /** Whether the address is ours; what is no plain address (RFC 5321, section 4.1.2) never is. */
    public boolean contains(String address) {
        String mailbox = normalised(address);
        int at = mailbox.lastIndexOf('@');
        return at > 0 && (own.contains(mailbox) || own.contains(mailbox.substring(at))) && MailAddress.isPlain(mailbox);
    }

    /** The same whatever stands behind a plus sign, such as a token by which we are answered. */
    public boolean containsWithDetail(String address) {
        return contains(address) || contains(address.replaceFirst("\\+[^@]*@", "@"));
    }

    /** Whether the address is of a domain of ours, although perhaps none of ours itself. */
    public boolean isOfOurDomain(String address) {
        String mailbox = normalised(address);
        String domain = mailbox.substring(mailbox.lastIndexOf('@') + 1);
        return own.stream().anyMatch(mine -> mine.endsWith('@' + domain));
    }

    private static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
