package org.hotline.gateway.intake.email;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.address.Peer;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/**
 * The connections of mail servers: some in all and of each peer. One too many takes the place of the one of which nothing
 * good came for the longest time, so that whoever holds many and does little keeps nobody out.
 */
@ApplicationScoped
class SmtpConnections implements SessionHandler {

    private final int most;
    private final int mostOfPeer;
    private final MailPace pace;
    private final Clock clock;
    private final Map<Session, SmtpConnection> open = new HashMap<>();

    SmtpConnections(
            @ConfigProperty(name = "hotline.smtp.connections") int most,
            @ConfigProperty(name = "hotline.smtp.connections-per-peer") int mostOfPeer,
            MailPace pace,
            Clock clock) {
        this.most = most;
        this.mostOfPeer = mostOfPeer;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public synchronized SessionAcceptance accept(Session session) {
        String peer = Peer.of(session.getRemoteAddress());
        List<SmtpConnection> ofPeer = open.values().stream()
                .filter(connection -> connection.peer().equals(peer))
                .toList();
        if (ofPeer.size() >= mostOfPeer && !makeRoom(ofPeer)) {
            return SessionAcceptance.failure(421, "4.7.0 too many connections from your address, try again later");
        }
        if (open.size() >= most && !makeRoom(List.copyOf(open.values()))) {
            return SessionAcceptance.failure(421, "4.3.2 too many connections, try again later");
        }
        open.put(session, new SmtpConnection(session, peer, clock));
        return SessionAcceptance.success();
    }

    @Override
    public synchronized void onSessionEnd(Session session) {
        open.remove(session);
    }

    synchronized SmtpConnection of(Session session) {
        return Objects.requireNonNullElseGet(
                open.get(session), () -> new SmtpConnection(session, Peer.of(session.getRemoteAddress()), clock));
    }

    @Scheduled(every = "{hotline.smtp.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void closeSlowOnes() {
        List<SmtpConnection> slow;
        synchronized (this) {
            slow = open.values().stream()
                    .filter(connection -> connection.isTooSlow(pace))
                    .toList();
            open.values().removeAll(slow);
        }
        slow.forEach(SmtpConnection::close);
    }

    private boolean makeRoom(Collection<SmtpConnection> candidates) {
        Optional<SmtpConnection> idlest = candidates.stream()
                .filter(connection -> connection.canBeSpared(pace))
                .min(Comparator.comparing(SmtpConnection::movedAt));
        idlest.ifPresent(connection -> {
            open.values().remove(connection);
            connection.close();
        });
        return idlest.isPresent();
    }
}
