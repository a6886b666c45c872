package org.hotline.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mailboxes that are ours: only what is addressed to one of them is taken from mail servers, and only they ever send.
 * The token that an answer carries in its address does not make it another mailbox.
 */
@ApplicationScoped
public class OwnMailboxes {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?=[^@]{1,64}@.{1,255}$)[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@[\\w-]+(?:\\.[\\w-]+)*");

    private final String main;
    private final Set<String> own = new HashSet<>();

    /**
     * @param addresses whole addresses, or {@code @domain} for every mailbox of a domain
     * @param main the mailbox that speaks where no other of ours does; one of ours in any case
     */
    OwnMailboxes(
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

    /** Whether mail to the address is ours to take; what is no plain address (RFC 5321, section 4.1.2) never is. */
    public boolean contains(String address) {
        String mailbox = normalised(address);
        int at = mailbox.lastIndexOf('@');
        return ADDRESS.matcher(mailbox).matches() && (own.contains(mailbox) || own.contains(mailbox.substring(at)));
    }

    /**
     * The mailbox that takes mail for a recipient, as somebody names it: a mailbox of ours itself; the main one for the postmaster of
     * whichever domain we are (RFC 5321, section 4.5.1).
     */
    public Optional<String> taking(String recipient) {
        if (recipient.strip().equalsIgnoreCase("postmaster")) {
            return Optional.of(main);
        }
        return contains(recipient) ? Optional.of(recipient) : Optional.empty();
    }

    /** Whether the address is of a domain of ours, although perhaps of no mailbox. */
    public boolean isOfOurDomain(String address) {
        String mailbox = normalised(address);
        String domain = mailbox.substring(mailbox.lastIndexOf('@') + 1);
        return own.stream().anyMatch(mine -> mine.endsWith('@' + domain));
    }

    /** The account itself when it is a mailbox of ours, otherwise the one that speaks for it. */
    public String sender(String account) {
        return contains(account) ? account : main;
    }

    /** The mailbox of ours that a mail is about: the first one it names as a receiver, the main one when it names none. */
    public String receiver(Collection<Mailbox> recipients) {
        return recipients.stream()
                .map(recipient -> normalised(recipient.address()))
                .filter(this::contains)
                .findFirst()
                .orElse(main);
    }

    /** The mailbox's own address, whatever an answer carried in it. */
    public static String normalised(String address) {
        return MailTokens.strip(address).strip().toLowerCase(Locale.ROOT);
    }
}
