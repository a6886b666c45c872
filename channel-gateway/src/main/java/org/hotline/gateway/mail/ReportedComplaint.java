package org.hotline.gateway.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a feedback report that say whether somebody complains, and who (RFC 5965, section 3). */
final class ReportedComplaint {

    private static final Pattern TYPE = Pattern.compile("(?im)^feedback-type:[ \\t]{0,9}([\\w-]{1,60})");
    private static final Pattern RECIPIENT = Pattern.compile(
            "(?im)^(?:original-rcpt-to|removal-recipient):[ \\t]{0,9}(?:[\\w-]{1,40};)?[ \\t]{0,9}<?([^\\s<>]{1,320})");

    /** What providers report besides: that it is wanted, that it was not signed (RFC 6591), what was in it. */
    private static final Set<String> NONE = Set.of("not-spam", "auth-failure", "virus");

    private ReportedComplaint() {}

    static boolean isOne(String report) {
        Matcher type = TYPE.matcher(report);
        return type.find() && !NONE.contains(type.group(1).toLowerCase(Locale.ROOT));
    }

    /** Who complains, as far as it says so. */
    static List<String> recipients(String report) {
        return RECIPIENT
                .matcher(report)
                .results()
                .map(called -> called.group(1))
                .toList();
    }
}
