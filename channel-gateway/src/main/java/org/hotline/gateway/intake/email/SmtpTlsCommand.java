package org.hotline.gateway.intake.email;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.internal.server.Command;
import org.subethamail.smtp.server.Session;

/** Goes on unread by others, as soon as there is a certificate. What was said before counts for nothing from then on. */
final class SmtpTlsCommand extends BaseCommand {

    static final String NAME = "STARTTLS";

    private final Command ofTheLibrary;
    private final SmtpCertificate certificate;

    SmtpTlsCommand(Command ofTheLibrary, SmtpCertificate certificate) {
        super(NAME, "Goes on unread by others.");
        this.ofTheLibrary = ofTheLibrary;
        this.certificate = certificate;
    }

    boolean isOfferedIn(Session session) {
        return certificate.identity().isPresent() && !(session.getSocket() instanceof SSLSocket);
    }

    @Override
    public void execute(String command, Session session) throws IOException, DropConnectionException {
        if (isOfferedIn(session)) {
            ofTheLibrary.execute(command, session);
        } else {
            session.sendResponse("502 5.5.1 not offered");
        }
    }
}
