package org.hotline.bench;

import java.util.Locale;
import java.util.UUID;

/**
 * The mails of one run by their number, each of a customer of its own.
 *
 * @param run a word that no other run has
 */
record SentMails(String run) {

    private static final String TEXT =
            "The invoice of this month names a box that I sent back.\r\nPlease correct it.\r\n".repeat(10);

    static SentMails ofNewRun() {
        return new SentMails(UUID.randomUUID().toString().substring(0, 8));
    }

    String sender(int number) {
        return "customer-" + run + "-" + number + "@bench.example";
    }

    String recipient() {
        return "bench-" + run + "@hotline.example";
    }

    /** One word, by which the mail is found. */
    String subject(int number) {
        return "q" + run + "x" + number;
    }

    String mail(int number) {
        return String.format(
                Locale.ROOT,
                "From: Customer %2$d <%3$s>\r\nTo: %4$s\r\nSubject: %5$s\r\nMessage-ID: <%1$s-%2$d@bench.example>\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%6$s",
                run,
                number,
                sender(number),
                recipient(),
                subject(number),
                TEXT);
    }
}
