package org.hotline.gateway.mail;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What mail servers say of mails by the codes of RFC 3463, such as 5.1.1. */
public final class EnhancedStatus {

    /**
     * Of the mailbox that was written to, and for good: no such mailbox or system, no mail at all (RFC 7505). Neither full, disabled
     * (perhaps for a time: 5.2.1) nor refused by somebody's rules; not what is said of the writer (5.1.7, 5.1.8), nor what servers
     * make of refusals without a code (5.1.3).
     */
    private static final Pattern NOBODY_THERE = Pattern.compile("5\\.1\\.(?:1|2|10)");

    private static final Pattern ANSWERED =
            Pattern.compile("\\s{0,9}5\\d\\d[ -]\\s{0,9}(5\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]).*", Pattern.DOTALL);

    private static final Pattern NAMED = Pattern.compile("(?<![\\d.])[45]\\.[0-7]\\.\\d{1,3}(?!\\d|\\.\\d)");

    private EnhancedStatus() {}

    /** Whether it says that the mailbox will never be there again. */
    public static boolean saysThatNobodyIsThere(String status) {
        return NOBODY_THERE.matcher(status).matches();
    }

    /** In what a server answered, such as {@code 550 5.1.1 no such user}; the other one where it names two that do not agree. */
    public static Optional<String> in(String answer) {
        Matcher answered = ANSWERED.matcher(answer);
        return answered.matches() ? Optional.of(weighed(answered.group(1), answer)) : Optional.empty();
    }

    /** A status, unless it says that nobody is there and the words with it name another, which they pass on: then that. */
    static String weighed(String status, String words) {
        return saysThatNobodyIsThere(status)
                ? NAMED.matcher(words)
                        .results()
                        .map(MatchResult::group)
                        .filter(named -> !saysThatNobodyIsThere(named))
                        .findFirst()
                        .orElse(status)
                : status;
    }
}
