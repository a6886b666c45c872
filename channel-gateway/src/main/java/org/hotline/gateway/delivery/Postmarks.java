package org.hotline.gateway.delivery;

import java.util.UUID;
import org.hotline.gateway.mail.ThreadTokens;

/** What our mails are marked with, so that answers and reports find their way back. */
public final class Postmarks {

    private Postmarks() {}

    /** Message-ID without brackets; the same at every attempt. */
    public static String messageId(UUID id, Letter letter) {
        return ThreadTokens.messageId(
                letter.thread().token(), id.toString(), domain(letter.address().account()));
    }

    private static String domain(String account) {
        int at = account.lastIndexOf('@');
        return at < 0 ? "hotline.invalid" : account.substring(at + 1);
    }
}
