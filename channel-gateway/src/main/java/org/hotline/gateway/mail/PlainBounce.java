package org.hotline.gateway.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;

/** What mail servers that know no delivery reports (RFC 3464) write instead, as text for people: Exim, qmail, and such as write like them. */
final class PlainBounce {

    private static final int LONGEST_BEGINNING = 500;
    private static final int LONGEST = 50_000;

    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)\\s{0,9}(?:this message was created automatically by (?:the )?mail delivery software"
                    + "|hi\\. this is the qmail-send program at|hi\\. this is the deliver program at|this is the mail system at host"
                    + "|this is an automatically generated delivery status notification|this is a delivery status notification, automatically generated"
                    + "|the original message was received at|delivery to the following recipients? (?:ha(?:s|ve) )?failed).*",
            Pattern.DOTALL);
    private static final Pattern FAILED = Pattern.compile(
            "(?is)(?!.*(?:will be retried|being retried|continue to (?:try|attempt)|keep trying|no action is required))"
                    + ".*(?:permanent|given up|undeliverable|could not be delivered|did not reach|fatal errors).*");
    private static final Pattern COPY =
            Pattern.compile("(?im)^(?:-+ ?this is a copy of (?:the|your) message|--- below this line is a copy of"
                    + "|-+ ?original message|-+ ?(?:the )?returned message|--- enclosed)");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");

    private PlainBounce() {}

    /** Whether it begins as only they do. */
    static boolean is(String text) {
        return BEGINNING.matcher(Texts.atMost(LONGEST_BEGINNING, text)).matches();
    }

    /** Which mail failed for good, when the copy of it says. */
    static Optional<BounceNotice> notice(String text) {
        String report = Texts.atMost(LONGEST, text);
        Matcher copy = COPY.matcher(report);
        if (!is(report) || !copy.find()) {
            return Optional.empty();
        }
        String told = report.substring(0, copy.start());
        String messageId = ReportedDelivery.messageId(report.substring(copy.start()));
        if (messageId == null || !FAILED.matcher(told).matches()) {
            return Optional.empty();
        }
        Matcher status = STATUS.matcher(told);
        return Optional.of(new BounceNotice(messageId, status.find() ? status.group() : "5.0.0"));
    }
}
