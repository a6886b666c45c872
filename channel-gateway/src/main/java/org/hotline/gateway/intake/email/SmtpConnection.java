package org.hotline.gateway.intake.email;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.Session;

/** A mail server's connection, and how it gets on: what it did last, and how much of a mail is here. */
final class SmtpConnection {

    private static final Logger LOG = Logger.getLogger(SmtpConnection.class);

    /** So much more of a mail counts as getting on. */
    private static final int STEP = 64 * 1024;

    private final Session session;
    private final Closeable socket;
    private final String peer;
    private final Clock clock;
    private Instant movedAt;
    private boolean handingOver;
    private boolean begun;
    private boolean storing;
    private @Nullable Instant arrivingSince;
    private long bytes;

    /** @param peer address of the server, or what else it is counted under */
    SmtpConnection(Session session, String peer, Clock clock) {
        this.session = session;
        this.socket = session.getSocket();
        this.peer = peer;
        this.clock = clock;
        this.movedAt = clock.instant();
    }

    String peer() {
        return peer;
    }

    /** Since when nothing good came of it. */
    synchronized Instant movedAt() {
        return movedAt;
    }

    /** It names a sender; doing so again and again is not getting on. */
    synchronized void begins() {
        handingOver = true;
        if (!begun) {
            begun = true;
            movedAt = clock.instant();
        }
    }

    /** The mail itself follows. */
    synchronized void arrives() {
        arrivingSince = clock.instant();
        bytes = 0;
    }

    synchronized void arrived(int count) {
        if (bytes / STEP < (bytes + count) / STEP) {
            movedAt = clock.instant();
        }
        bytes += count;
    }

    /** All of the mail is here; from now on it waits for us. */
    synchronized void stores() {
        storing = true;
        arrivingSince = null;
    }

    /** The mail was taken or not; the next may come. */
    synchronized void ends(boolean taken) {
        handingOver = false;
        storing = false;
        arrivingSince = null;
        if (taken) {
            begun = false;
            movedAt = clock.instant();
        } else {
            session.resetMailTransaction(); // the library forgets a mail that was taken only
        }
    }

    /** Whether it may be closed in favour of another. */
    synchronized boolean canBeSpared(MailPace pace) {
        return !storing && (!handingOver || movedAt.plus(pace.spared()).isBefore(clock.instant()));
    }

    synchronized boolean isTooSlow(MailPace pace) {
        Instant now = clock.instant();
        if (arrivingSince != null) {
            return pace.isTooSlow(Duration.between(arrivingSince, now), bytes);
        }
        return !storing && movedAt.plus(pace.idle()).isBefore(now);
    }

    /** Whoever reads from it finds it closed; at once, for TLS would wait until its last words are written. */
    void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            LOG.debugf("connection is gone: %s", gone.getMessage());
        }
    }
}
