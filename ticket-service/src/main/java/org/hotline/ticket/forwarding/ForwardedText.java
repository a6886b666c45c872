package org.hotline.ticket.forwarding;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/** What is said of messages, and below it each of them, with who said it, when and about what, as mail programs write it. */
final class ForwardedText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Words ENGLISH = new Words("Forwarded message", "From: ", "Date: ", "Subject: ");
    private static final Words FRENCH = new Words("Message transféré", "De : ", "Date : ", "Objet : ");

    private ForwardedText() {}

    private record Words(String begin, String from, String date, String subject) {}

    /** @param language of the ticket, which others are assumed to read */
    static String of(String comment, List<Message> messages, @Nullable String language) {
        Words words = "fr".equals(language) ? FRENCH : ENGLISH;
        return Stream.concat(Stream.of(comment), messages.stream().map(message -> quoted(message, words)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String quoted(Message message, Words words) {
        String subject = message.content().subject();
        return "---------- " + words.begin + " ----------\n" + words.from + author(message) + '\n' + words.date
                + TIME.format(message.occurredAt()) + '\n'
                + (subject == null ? "" : words.subject + subject + '\n') + '\n'
                + message.content().text();
    }

    private static String author(Message message) {
        Message.Route route = message.route();
        if (message.direction() != Direction.INBOUND) {
            return route.account();
        }
        String address = route.address() == null ? "" : route.address();
        return route.addressName() == null ? address : route.addressName() + " <" + address + '>';
    }
}
