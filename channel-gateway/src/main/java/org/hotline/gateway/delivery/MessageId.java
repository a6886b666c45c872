package org.hotline.gateway.delivery;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.gateway.mail.MailTokens;

/** The Message-ID of a mail of ours, by which answers and reports find their way back and which nobody can guess. */
record MessageId(String token, UUID message) {

    private static final Pattern FORM =
            Pattern.compile("t\\.(.+)\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@.*");

    /** @param written without brackets */
    static Optional<MessageId> parse(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new MessageId(form.group(1), UUID.fromString(form.group(2))))
                : Optional.empty();
    }

    /** Without brackets. */
    String writtenBy(String account) {
        int at = account.lastIndexOf('@');
        String domain = at < 0 ? "hotline.invalid" : account.substring(at + 1);
        return MailTokens.messageId(token, message.toString(), domain);
    }
}
