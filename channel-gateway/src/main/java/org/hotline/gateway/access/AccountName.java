package org.hotline.gateway.access;

import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.PlainText;

/** What names a channel account: one mailbox, number or widget on a channel. */
public record AccountName(String channel, String account) {

    private static final String EMAIL = "EMAIL";

    /** In the form in which accounts are compared. */
    public static AccountName of(String channel, String written) {
        return new AccountName(
                channel, channel.equals(EMAIL) ? OwnMailboxes.normalised(written) : PlainText.oneLine(written));
    }
}
