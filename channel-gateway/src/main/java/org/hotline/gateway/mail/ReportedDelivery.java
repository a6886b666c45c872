package org.hotline.gateway.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a delivery report that say whether a mail failed for good, and which. */
final class ReportedDelivery {

    private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed");
    private static final Pattern PERMANENT = Pattern.compile("(?im)^status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[^<>\\s]{1,500}>)");

    private ReportedDelivery() {}

    static @Nullable String permanentFailure(String report) {
        Matcher status = PERMANENT.matcher(report);
        return FAILED.matcher(report).find() && status.find() ? status.group(1) : null;
    }

    static @Nullable String messageId(String original) {
        Matcher id = MESSAGE_ID.matcher(original);
        return id.find() ? MailParser.messageIds(List.of(id.group(1))).get(0) : null;
    }
}
