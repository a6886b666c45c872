package org.hotline.gateway.access;

import java.util.regex.Pattern;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.PlainText;

/** What names a channel account: one mailbox, number or widget on a channel. */
public record AccountName(String channel, String account) {

    private static final String EMAIL = "EMAIL";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");

    /** In the form in which accounts are compared. */
    public static AccountName of(String channel, String written) {
        String given = given(written);
        return new AccountName(
                channel, channel.equals(EMAIL) ? OwnMailboxes.normalised(given) : PlainText.oneLine(given));
    }

    /**
     * The account as somebody wrote it, provided that it can be told from others: with what nobody sees in it, it would look like
     * another one.
     */
    public static String given(String written) {
        if (UNSEEN.matcher(written).find()) {
            throw AccessProblem.accountUnclear();
        }
        return written;
    }
}
