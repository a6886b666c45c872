package org.hotline.gateway.mail;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises mail that no human wrote (RFC 3834 and the headers in use before and beside it). */
final class MachineMail {

    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply", "auto-reply");

    /** No word boundary: it looks back at all the accents before it, each time anew. */
    private static final Pattern SERVER = Pattern.compile("(?<![a-z0-9_])(?:mailer-daemon|postmaster)@");

    private MachineMail() {}

    static boolean wrote(MailHeaders headers) {
        String submitted = headers.word("auto-submitted");
        return !(submitted.isEmpty() || submitted.startsWith("no"))
                || BULK.contains(headers.word("precedence"))
                || headers.has("x-auto-response-suppress")
                || headers.has("x-autoreply")
                || headers.has("x-autorespond")
                || headers.has("list-id")
                || headers.word("return-path").equals("<>")
                || headers.word("content-type").startsWith("multipart/report")
                || SERVER.matcher(headers.word("from")).find();
    }
}
