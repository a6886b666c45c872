package org.hotline.ticket.message;

import java.util.Locale;
import org.hotline.kit.text.Texts;
import org.hotline.ticket.customer.Channel;
import org.jspecify.annotations.Nullable;

/** What a ticket is called in lists. */
public final class Subject {

    private static final int LONGEST = 300;

    private Subject() {}

    /** The subject of its first message, else that message's first words, else how it came. */
    public static String of(Message.Content first, Channel channel) {
        return of(first.subject(), first.text(), channel);
    }

    static String of(@Nullable String subject, String text, Channel channel) {
        String given = subject == null ? "" : firstLine(subject);
        String line = given.isEmpty() ? firstLine(text) : given;
        return line.isEmpty() ? channel.name().toLowerCase(Locale.ROOT) : line;
    }

    /** The subject of what answers a ticket. */
    public static String answering(String subject) {
        return subject.toLowerCase(Locale.ROOT).startsWith("re:") ? subject : "Re: " + subject;
    }

    /** The subject of what is forwarded of a ticket. */
    public static String forwarding(String subject) {
        return subject.toLowerCase(Locale.ROOT).startsWith("fwd:") ? subject : "Fwd: " + subject;
    }

    private static String firstLine(String text) {
        return Texts.atMost(LONGEST, text.strip().lines().findFirst().orElse("").strip());
    }
}
