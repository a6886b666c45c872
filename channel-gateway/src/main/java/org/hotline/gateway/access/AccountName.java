package org.hotline.gateway.access;

import java.util.regex.Pattern;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.PlainText;
import org.hotline.kit.problem.FieldProblem;

/** What names a channel account: one mailbox, number or widget on a channel. */
public record AccountName(Channel channel, String account) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");

    /** In the form in which accounts are compared. */
    public static AccountName of(Channel channel, String written) {
        String given = given(written);
        return new AccountName(
                channel, channel == Channel.EMAIL ? OwnMailboxes.normalised(given) : PlainText.oneLine(given));
    }

    /**
     * The account as somebody wrote it, provided that it can be told from others: with what nobody sees in it, it would look like
     * another one.
     */
    public static String given(String written) {
        if (UNSEEN.matcher(written).find()) {
            throw FieldProblem.invalid(
                    "account",
                    "must hold visible characters and plain spaces only",
                    "the account holds characters that nobody sees");
        }
        return written;
    }
}
