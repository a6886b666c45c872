package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
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
        int each = BenchSize.of(arguments.word(), USUAL_MAILS, SESSIONS, MOST_MAILS) / SESSIONS;
        arguments.requireNoMore();
        int mails = each * SESSIONS;
        int port = hotline.ports().smtp();
        RunningHotline.say("Warming up.");
        send(port, each / 5, SentMails.ofNewRun());
        try (UnreadEvents unread = hotline.unread();
                MailSink sink = new MailSink()) {
            unread.awaitNone();
            RunningHotline.say("Sending " + mails + " mails.");
            SentMails sent = SentMails.ofNewRun();
            long start = System.nanoTime();
            Latencies acceptance = send(port, each, sent);
            Duration accepted = Elapsed.since(start);
            awaitReadable(hotline.as(Role.SUPERVISOR), sent, session -> session * each + each - 1);
            new IntakeDatabase(hotline).tickets(sent.recipient(), mails);
            Duration filed = Elapsed.since(start);
            unread.awaitNone();
            RunningHotline.say("Sending as many to a server that keeps nothing.");
            send(sink.port(), each, SentMails.ofNewRun());
            start = System.nanoTime();
            send(sink.port(), each, SentMails.ofNewRun());
            Duration sunk = Elapsed.since(start);
            ObjectNode figures = BenchFigures.of("email").put("mails", mails);
            figures.put("mailsPerSecond", new Rate(mails, filed).perSecond());
            figures.put("acceptedPerSecond", new Rate(mails, accepted).perSecond());
            figures.put("sinkPerSecond", new Rate(mails, sunk).perSecond());
            BenchFigures.put(figures.putObject("sessionMillis"), acceptance);
            return figures;
        }
    }

    /** Every session hands over as many, all at the same time. */
    private static Latencies send(int port, int each, SentMails mails) throws InterruptedException, ExecutionException {
        return Crowd.of(SESSIONS).each(SESSIONS, number -> {
            try (SmtpSession session = new SmtpSession(port, number)) {
                for (int i = number * each; i < (number + 1) * each; i++) {
                    session.send(mails.sender(i), mails.recipient(), mails.mail(i));
                }
            }
        });
    }

    private static void awaitReadable(Person supervisor, SentMails sent, IntUnaryOperator lastOf) {
        for (int session = 0; session < SESSIONS; session++) {
            String word = sent.subject(lastOf.applyAsInt(session));
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
}
