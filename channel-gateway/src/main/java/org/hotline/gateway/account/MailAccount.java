package org.hotline.gateway.account;

import org.jspecify.annotations.Nullable;

/**
 * A mailbox of ours, or with {@code @domain} all those of a domain that have no account of their own.
 *
 * @param displayName as whom it writes
 * @param signature plain text below what people write in its name
 * @param language of what comes in when its words do not tell
 * @param acknowledged false when nobody is told that his mail has come
 * @param subaddressed whether it takes mail for {@code mailbox+anything@domain} too
 */
public record MailAccount(
        String address,
        @Nullable String displayName,
        @Nullable String signature,
        @Nullable String language,
        boolean acknowledged,
        boolean subaddressed) {

    /** As somebody who has said nothing of it knows it. */
    static MailAccount plain(String address) {
        return new MailAccount(address, null, null, null, true, true);
    }

    /** Such as {@code @hotline.example}. */
    static String domain(String address) {
        return address.substring(Math.max(0, address.lastIndexOf('@')));
    }
}
