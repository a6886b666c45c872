package org.hotline.gateway.intake.email;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.gateway.intake.MailReceiving;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.internal.server.Command;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * Where we speak another dialect than the library: mail comes by DATA and in no chunks, since the library does not forget the
 * chunks of a mail that was given up; and a size beyond all numbers is too large like any other.
 */
final class SmtpCommands {

    private SmtpCommands() {}

    static void install(SMTPServer server, SmtpCertificate certificate) {
        SmtpTlsCommand tls =
                new SmtpTlsCommand(server.getCommandHandler().getCommand(SmtpTlsCommand.NAME), certificate);
        server.getCommandHandler().addCommand(tls);
        server.getCommandHandler().addCommand(new Greeting(tls));
        server.getCommandHandler().addCommand(new Chunk());
        server.getCommandHandler()
                .addCommand(new Sender(server.getCommandHandler().getCommand("MAIL")));
    }

    /** Says what is offered. */
    private static final class Greeting extends BaseCommand {

        private final SmtpTlsCommand tls;

        private Greeting(SmtpTlsCommand tls) {
            super("EHLO", "Introduce yourself.", "<hostname>");
            this.tls = tls;
        }

        @Override
        public void execute(String command, Session session) throws IOException {
            String[] words = getArgs(command);
            if (words.length < 2) {
                session.sendResponse("501 Syntax: EHLO hostname");
                return;
            }
            session.resetMailTransaction();
            session.setHelo(words[1]);
            session.sendResponse("250-" + session.getServer().getHostName() + "\r\n250-8BITMIME\r\n250-SIZE "
                    + MailReceiving.MOST_BYTES + (tls.isOfferedIn(session) ? "\r\n250-" + SmtpTlsCommand.NAME : "")
                    + "\r\n250-SMTPUTF8\r\n250 Ok");
        }
    }

    /** Is not offered. */
    private static final class Chunk extends BaseCommand {

        private Chunk() {
            super("BDAT", "Not offered.");
        }

        @Override
        public void execute(String command, Session session) throws IOException {
            session.sendResponse("502 5.5.1 mail comes by DATA");
        }
    }

    /** Names a sender, and perhaps how large the mail will be. */
    private static final class Sender extends BaseCommand {

        private static final Pattern SIZE = Pattern.compile("(?i)\\sSIZE=(\\d+)");
        private static final int MOST_DIGITS = 9;

        private final Command ofTheLibrary;

        private Sender(Command ofTheLibrary) {
            super("MAIL", "Names the sender.", "FROM: <sender> [SIZE=<bytes>]");
            this.ofTheLibrary = ofTheLibrary;
        }

        @Override
        public void execute(String command, Session session) throws IOException, DropConnectionException {
            Matcher size = SIZE.matcher(command);
            if (size.find()
                    && (size.group(1).length() > MOST_DIGITS
                            || Integer.parseInt(size.group(1)) > MailReceiving.MOST_BYTES)) {
                session.sendResponse("552 5.3.4 a mail has at most " + MailReceiving.MOST_BYTES + " bytes");
            } else {
                ofTheLibrary.execute(command, session);
            }
        }
    }
}
