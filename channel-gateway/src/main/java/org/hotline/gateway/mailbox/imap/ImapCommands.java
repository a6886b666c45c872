package org.hotline.gateway.mailbox.imap;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.iap.ResponseHandler;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;

/** Commands to a mail server, and waiting without one. */
final class ImapCommands {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ROOT);

    private final IMAPFolder folder;
    private final ResponseHandler arrivals = this::note;
    private @Nullable IMAPProtocol idling;
    private boolean arrived;

    ImapCommands(IMAPFolder folder) {
        this.folder = folder;
    }

    /** @param since asked for by its day, which begins earlier elsewhere */
    static String search(long from, @Nullable Instant since) {
        String behind = "UID SEARCH UID " + from + ":*";
        return since == null
                ? behind
                : behind + " SINCE "
                        + DAY.format(since.minus(Duration.ofDays(1)).atZone(ZoneOffset.UTC));
    }

    Response[] send(String command) throws MessagingException {
        return send(command, null);
    }

    /** Asked on the connection of the folder: the store would open another. */
    boolean can(String capability) throws MessagingException {
        return Boolean.TRUE.equals(folder.doCommand(protocol -> protocol.hasCapability(capability)));
    }

    /** About another folder. */
    void sendTo(String other, String command) throws MessagingException {
        Argument argument = new Argument();
        argument.writeString(BASE64MailboxEncoder.encode(other));
        send(command, argument);
    }

    private Response[] send(String command, @Nullable Argument argument) throws MessagingException {
        Object answer = folder.doCommand(protocol -> {
            Response[] lines = protocol.command(command, argument);
            protocol.handleResult(lines[lines.length - 1]);
            return lines;
        });
        return (Response[]) answer;
    }

    /** Waits until the server has something new, or somebody wakes it. */
    void idle() throws MessagingException {
        folder.doCommand(protocol -> {
            protocol.addResponseHandler(arrivals);
            try {
                idle(protocol);
            } finally {
                protocol.removeResponseHandler(arrivals);
            }
            return protocol;
        });
    }

    private void idle(IMAPProtocol protocol) throws ProtocolException {
        arrived = false;
        protocol.idleStart();
        begin(protocol);
        Response line = protocol.readIdleResponse();
        while (line != null && !line.isTagged() && !line.isBYE()) {
            arrivals.handleResponse(line);
            line = protocol.readIdleResponse();
        }
        if (line != null) {
            protocol.handleResult(line);
        }
    }

    private synchronized void begin(IMAPProtocol protocol) {
        idling = protocol;
        if (arrived) {
            wake();
        }
    }

    private synchronized void note(Response line) {
        if (line instanceof IMAPResponse answer && answer.keyEquals("EXISTS")) {
            arrived = true;
            wake();
        }
    }

    synchronized void wake() {
        if (idling != null) {
            idling.idleAbort();
            idling = null;
        }
    }
}
