package org.hotline.gateway.mail;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises mail that no human wrote (RFC 3834), and mail to which no machine is to answer. */
final class MachineMail {

    private static final Set<String> AUTOMATIC = Set.of("auto_reply", "auto-reply");
    private static final Set<String> BULK = Set.of("bulk", "junk", "list");

    /** No word boundary: it looks back at all the accents before it, each time anew. */
    private static final Pattern SERVER = Pattern.compile("(?<![a-z0-9_])mailer-daemon(?:@|\\s*$)");

    private MachineMail() {}

    /** Lists and groups pass on what people wrote, and people ask to be spared answers of machines: neither makes them one. */
    static boolean wrote(MailHeaders headers) {
        return says(headers, "auto-submitted")
                || says(headers, "x-autoreply")
                || says(headers, "x-autorespond")
                || AUTOMATIC.contains(headers.word("precedence"))
                || headers.all("return-path").stream().anyMatch(path -> path.startsWith("<>"))
                || headers.has("x-failed-recipients")
                || headers.word("content-type").startsWith("multipart/report")
                || SERVER.matcher(headers.word("from")).find();
    }

    static boolean wantsNoAnswerOfMachines(MailHeaders headers) {
        return wrote(headers)
                || BULK.contains(headers.word("precedence"))
                || headers.has("list-id")
                || headers.has("list-unsubscribe")
                || (headers.has("x-auto-response-suppress")
                        && !headers.word("x-auto-response-suppress").equals("none"));
    }

    private static boolean says(MailHeaders headers, String name) {
        String value = headers.word(name);
        return !(value.isEmpty() || value.startsWith("no"));
    }
}
