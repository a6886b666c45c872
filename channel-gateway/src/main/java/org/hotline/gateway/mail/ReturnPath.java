package org.hotline.gateway.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a mail goes back to, whatever servers on its way wrote into his address (SRS, BATV). */
final class ReturnPath {

    private static final Pattern FORWARDED =
            Pattern.compile("(?i)srs0[=+-][^=@]{1,40}=[^=@]{1,10}=([^=@]{1,255})=([^@]{1,64})@.*");

    private static final Pattern TAGGED = Pattern.compile("(?i)(?:prvs|btv1)=[^=@]{1,40}=([^@]{1,64}@.*)");

    private ReturnPath() {}

    static Mailbox writer(Mailbox path) {
        Matcher forwarded = FORWARDED.matcher(path.address());
        String address = forwarded.matches() ? forwarded.group(2) + '@' + forwarded.group(1) : path.address();
        return new Mailbox(path.name(), TAGGED.matcher(address).replaceFirst("$1"));
    }
}
