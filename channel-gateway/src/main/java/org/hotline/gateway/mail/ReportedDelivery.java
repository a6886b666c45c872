package org.hotline.gateway.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a delivery report that say whether a mail failed for good, and which. */
final class ReportedDelivery {

    private static final Pattern RECIPIENT = Pattern.compile("\\r?\\n[ \\t]{0,10}\\r?\\n");
    private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed");
    private static final Pattern STATUS = Pattern.compile("(?im)^status:\\s*([45]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern ANSWER = Pattern.compile(
            "(?im)^diagnostic-code:[ \\t]*(?:smtp[ \\t]*;)?((?>[^\\r\\n]*)(?:\\r?\\n[ \\t](?>[^\\r\\n]*)){0,50})");
    private static final Pattern CALLED =
            Pattern.compile("(?im)^(?:original|final)-recipient:[ \\t]*(?:[\\w-]+;)?[ \\t]*<?([^\\s<>]{1,320})");

    private static final String UNKNOWN = "5.0.0";
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[^<>\\s]{1,500}>)");

    private ReportedDelivery() {}

    /**
     * Why a server gave up on a recipient. It says so by its action (RFC 3464, section 2.3.3): the status of what could not be
     * delivered for days is the one of the last trial, 4.4.7 for instance.
     */
    static @Nullable String permanentFailure(String report) {
        return RECIPIENT
                .splitAsStream(report)
                .filter(recipient -> FAILED.matcher(recipient).find())
                .map(ReportedDelivery::status)
                .findFirst()
                .orElse(null);
    }

    /** By the address that we wrote to, and what became of it (RFC 3464, section 2.3); only whom it gave up on. */
    static List<String> failedRecipients(String report) {
        return RECIPIENT
                .splitAsStream(report)
                .filter(recipient -> FAILED.matcher(recipient).find())
                .flatMap(ReportedDelivery::addresses)
                .toList();
    }

    /** Those of them of whom a server says that nobody is there. */
    static List<String> goneRecipients(String report) {
        return RECIPIENT
                .splitAsStream(report)
                .filter(recipient -> FAILED.matcher(recipient).find())
                .filter(recipient -> EnhancedStatus.saysThatNobodyIsThere(status(recipient)))
                .flatMap(ReportedDelivery::addresses)
                .toList();
    }

    private static Stream<String> addresses(String recipient) {
        return CALLED.matcher(recipient).results().map(called -> called.group(1));
    }

    /** Exim always says 5.0.0, and what the server said in the answer alone. */
    private static String status(String recipient) {
        Matcher field = STATUS.matcher(recipient);
        String status = field.find() ? field.group(1) : UNKNOWN;
        String answer =
                ANSWER.matcher(recipient).results().map(said -> said.group(1)).collect(Collectors.joining("\n"));
        return UNKNOWN.equals(status)
                ? EnhancedStatus.in(answer).orElse(status)
                : EnhancedStatus.weighed(status, answer);
    }

    static @Nullable String messageId(String original) {
        Matcher id = MESSAGE_ID.matcher(original);
        return id.find() ? MessageIds.in(List.of(id.group(1))).get(0) : null;
    }
}
