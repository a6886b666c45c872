package org.hotline.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.hotline.kit.address.OwnAddresses;

/**
 * The mailboxes that are ours: only what is addressed to one of them is taken from mail servers, and only they ever send.
 * The token that an answer carries in its address does not make it another mailbox.
 */
@ApplicationScoped
public class OwnMailboxes {

    private final OwnAddresses own;

    OwnMailboxes(OwnAddresses own) {
        this.own = own;
    }

    /** The one that speaks where no other of ours does. */
    public String main() {
        return own.main();
    }

    /** Whether mail to the address is ours to take. */
    public boolean contains(String address) {
        return own.contains(normalised(address));
    }

    /** Whether it is one of them, whatever stands behind a plus in it. */
    public boolean containsWithDetail(String address) {
        return own.containsWithDetail(normalised(address));
    }

    /**
     * The mailbox that takes mail for a recipient, as somebody names it: a mailbox of ours itself; the main one for the postmaster of
     * whichever domain we are (RFC 5321, section 4.5.1).
     */
    public Optional<String> taking(String recipient) {
        if (recipient.strip().equalsIgnoreCase("postmaster")) {
            return Optional.of(own.main());
        }
        return contains(recipient) ? Optional.of(recipient) : Optional.empty();
    }

    /** Whether the address is of a domain of ours, although perhaps of no mailbox. */
    public boolean isOfOurDomain(String address) {
        return own.isOfOurDomain(normalised(address));
    }

    /** The account itself when it is a mailbox of ours, otherwise the one that speaks for it. */
    public String sender(String account) {
        return contains(account) ? account : own.main();
    }

    /** The mailbox of ours that a mail is about: the first one it names as a receiver, the main one when it names none. */
    public String receiver(Collection<Mailbox> recipients) {
        return recipients.stream()
                .map(recipient -> normalised(recipient.address()))
                .filter(this::contains)
                .findFirst()
                .orElse(own.main());
    }

    /** The mailbox's own address, whatever an answer carried in it. */
    public static String normalised(String address) {
        return MailTokens.strip(address).strip().toLowerCase(Locale.ROOT);
    }
}
