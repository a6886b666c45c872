package org.hotline.gateway.account;

import org.hotline.event.TicketPriority;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox of ours, or with {@code @domain} all those of a domain that have no account of their own.
 *
 * @param displayName as whom it writes
 * @param signature plain text below what people write in its name
 * @param language of what comes in when its words do not tell
 * @param acknowledged false when nobody is told that his mail has come
 * @param subaddressed whether it takes mail for {@code mailbox+anything@domain} too
 * @param team to which new tickets of its mail go; that of all others when it says none
 * @param priority of new tickets of its mail
 */
public record MailAccount(
        String address,
        @Nullable String displayName,
        @Nullable String signature,
        @Nullable String language,
        boolean acknowledged,
        boolean subaddressed,
        @Nullable String team,
        @Nullable MailPriority priority) {

    /** How urgent what comes to a mailbox is. */
    public enum MailPriority {
        LOW,
        NORMAL,
        HIGH,
        URGENT;

        /** The same on the wire. */
        public TicketPriority published() {
            return TicketPriority.valueOf(name());
        }
    }

    /** As somebody who has said nothing of it knows it. */
    static MailAccount plain(String address) {
        return new MailAccount(address, null, null, null, true, true, null, null);
    }

    /** Such as {@code @hotline.example}. */
    static String domain(String address) {
        return address.substring(Math.max(0, address.lastIndexOf('@')));
    }
}
