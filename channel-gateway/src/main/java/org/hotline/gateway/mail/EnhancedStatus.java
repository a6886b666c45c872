package org.hotline.gateway.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What mail servers say of mails by the codes of RFC 3463, such as 5.1.1. */
public final class EnhancedStatus {

    /**
     * Of the mailbox that was written to, and for good: no such mailbox, system or form of address, moved, no mail at all
     * (RFC 7505), disabled. Neither full nor refused by somebody's rules, and not what is said of the writer (5.1.7, 5.1.8).
     */
    private static final Pattern NOBODY_THERE = Pattern.compile("5\\.(?:1\\.(?:1|2|3|6|10)|2\\.1)");

    private static final Pattern ANSWERED =
            Pattern.compile("\\s{0,9}5\\d\\d[ -]\\s{0,9}(5\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]).*", Pattern.DOTALL);

    private EnhancedStatus() {}

    /** Whether it says that the mailbox will never be there again. */
    public static boolean saysThatNobodyIsThere(String status) {
        return NOBODY_THERE.matcher(status).matches();
    }

    /** In what a server answered, such as {@code 550 5.1.1 no such user}. */
    public static Optional<String> in(String answer) {
        Matcher answered = ANSWERED.matcher(answer);
        return answered.matches() ? Optional.of(answered.group(1)) : Optional.empty();
    }
}
