package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.IntUnaryOperator;
import org.hotline.launcher.client.Patience;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** Mails per second from SMTP until they are filed, and what the same client hands over to a server that keeps nothing. */
final class EmailMeasuring implements Bench {

    private static final int USUAL_MAILS = 5_000;
    private static final int MOST_MAILS = 50_000;
    private static final int SESSIONS = 16;
    private static final Duration GIVE_UP = Duration.ofMinutes(5);
    private static final String TEXT =
            "The invoice of this month names a box that I sent back.\r\nPlease correct it.\r\n".repeat(10);

    @Override
    public String name() {
        return "email";
    }

    @Override
    public String usage() {
        return "[MAILS]   mails per second over SMTP until they are filed";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        int each = Size.of(arguments.word(), USUAL_MAILS, SESSIONS, MOST_MAILS) / SESSIONS;
        arguments.requireNoMore();
        int mails = each * SESSIONS;
        int port = hotline.ports().smtp();
        RunningHotline.say("Warming up.");
        send(port, each / 5, word());
        try (UnreadEvents unread = hotline.unread();
                MailSink sink = new MailSink()) {
            unread.awaitNone();
            RunningHotline.say("Sending " + mails + " mails.");
            String run = word();
            long start = System.nanoTime();
            Latencies acceptance = send(port, each, run);
            Duration accepted = since(start);
            awaitReadable(hotline.as(Role.SUPERVISOR), run, session -> session * each + each - 1);
            new IntakeDatabase(hotline).tickets(recipient(run), mails);
            Duration filed = since(start);
            unread.awaitNone();
            RunningHotline.say("Sending as many to a server that keeps nothing.");
            send(sink.port(), each, word());
            start = System.nanoTime();
            send(sink.port(), each, word());
            Duration sunk = since(start);
            ObjectNode figures = Figures.of("email").put("mails", mails);
            figures.put("mailsPerSecond", new Rate(mails, filed).perSecond());
            figures.put("acceptedPerSecond", new Rate(mails, accepted).perSecond());
            figures.put("sinkPerSecond", new Rate(mails, sunk).perSecond());
            Figures.put(figures.putObject("sessionMillis"), acceptance);
            return figures;
        }
    }

    /** Every session hands over as many, all at the same time. */
    private static Latencies send(int port, int each, String run) throws InterruptedException, ExecutionException {
        return Crowd.of(SESSIONS).each(SESSIONS, number -> {
            try (SmtpSession session = new SmtpSession(port, number)) {
                for (int i = number * each; i < (number + 1) * each; i++) {
                    session.send("customer-" + run + "-" + i + "@bench.example", recipient(run), mail(run, i));
                }
            }
        });
    }

    private static void awaitReadable(Person supervisor, String run, IntUnaryOperator lastOf) {
        for (int session = 0; session < SESSIONS; session++) {
            String word = subject(run, lastOf.applyAsInt(session));
            Patience.until(
                    "the ticket of " + word,
                    GIVE_UP,
                    () -> supervisor
                            .get(HotlineService.TICKET, "/v1/tickets?limit=1&q=" + word)
                            .expect(200)
                            .json()
                            .path("items")
                            .findValues("id")
                            .stream()
                            .findFirst());
        }
    }

    static String mail(String run, int number) {
        return String.format(
                Locale.ROOT,
                "From: Customer %2$d <customer-%1$s-%2$d@bench.example>\r\nTo: %3$s\r\nSubject: %4$s\r\n"
                        + "Message-ID: <%1$s-%2$d@bench.example>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n%5$s",
                run,
                number,
                recipient(run),
                subject(run, number),
                TEXT);
    }

    private static String subject(String run, int number) {
        return "q" + run + "x" + number;
    }

    private static String recipient(String run) {
        return "bench-" + run + "@hotline.example";
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
