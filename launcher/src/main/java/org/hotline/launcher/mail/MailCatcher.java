package org.hotline.launcher.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Optional;
import org.subethamail.smtp.server.SMTPServer;

/** Stands in for the world's mail servers: accepts every mail of the hotline and shows it over HTTP. */
public final class MailCatcher implements AutoCloseable {

    private static final int CAPACITY = 1000;
    private static final long MOST_BYTES = 64 * 1024 * 1024;

    private final CaughtMails mails = new CaughtMails(CAPACITY, MOST_BYTES);
    private final SMTPServer smtp;
    private final MailPages pages;

    private MailCatcher(int smtpPort, int httpPort, Clock clock) throws IOException {
        CaughtMailReader reader = new CaughtMailReader(clock);
        this.pages = new MailPages(httpPort, mails);
        this.smtp = SMTPServer.port(smtpPort)
                .bindAddress(Optional.of(loopback()))
                .softwareName("hotline mail catcher")
                .messageHandlerFactory(context -> new SmtpTransaction(reader, mails::add))
                .build();
    }

    /** Starts on two loopback ports; the mails are kept in memory only. */
    public static MailCatcher start(int smtpPort, int httpPort) throws IOException {
        MailCatcher catcher = new MailCatcher(smtpPort, httpPort, Clock.systemUTC());
        catcher.smtp.start();
        catcher.pages.start();
        return catcher;
    }

    public CaughtMails mails() {
        return mails;
    }

    @Override
    public void close() {
        smtp.stop();
        pages.close();
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
