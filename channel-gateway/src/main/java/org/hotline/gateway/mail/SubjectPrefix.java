package org.hotline.gateway.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What mail programs put before the subject, in their languages. */
final class SubjectPrefix {

    /** What gateways put before it, such as {@code [EXTERNAL]}. */
    private static final String TAGS = "(?iu)^(?:\\s*+\\[[^\\]]{0,60}])*+\\s*+";

    private static final String COUNT = "\\s*+(?:\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\^\\d{1,3}|\\d{1,3})?+\\s*+[:：].*";

    /** None that people begin a subject with themselves, such as "Ref:": who answers with those is known by his references. */
    private static final Pattern REPLY =
            Pattern.compile(TAGS + "(?:re|aw|antw|antwort|sv|odp|ynt|vá|απ|ответ|回复|回覆|答复|答覆|返信)" + COUNT);

    private static final Pattern FORWARD = Pattern.compile(
            TAGS + "(?:fwd?|tr|wg|i|inoltra|rv|enc|vb|vl|vid|pd|doorst|továbbítás|ilt|fs|пересл|转发|轉寄|轉發|転送)" + COUNT);

    private SubjectPrefix() {}

    static boolean isReply(@Nullable String subject) {
        return subject != null && REPLY.matcher(subject).matches();
    }

    static boolean isForward(@Nullable String subject) {
        return subject != null && FORWARD.matcher(subject).matches();
    }
}
