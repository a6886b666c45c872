package org.hotline.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hotline.kit.address.Peer;
import org.jspecify.annotations.Nullable;

/**
 * The connections of the server: some in all and of each peer. One too many takes the place of the one on which nothing was
 * asked for the longest time, so that whoever holds many and says nothing keeps nobody out.
 */
@ApplicationScoped
class OpenConnections {

    private final int most;
    private final int mostOfPeer;
    private final Group all = new Group();
    private final Map<String, Group> peers = new HashMap<>();

    OpenConnections(ConnectionSettings settings) {
        this.most = settings.most();
        this.mostOfPeer = settings.perPeer();
    }

    /** Connections, and those of them on which nothing is being asked, the longest first. */
    private static final class Group {

        private int size;
        private final Set<ConnectionPlace> idle = new LinkedHashSet<>();

        @Nullable
        ConnectionPlace idlest() {
            Iterator<ConnectionPlace> places = idle.iterator();
            return places.hasNext() ? places.next() : null;
        }
    }

    /**
     * A place for a connection, on which nothing is asked yet.
     *
     * @param close ends the connection when another one needs its place
     * @return nothing when there is none, and something is being asked on all others
     */
    @Nullable
    ConnectionPlace enter(@Nullable SocketAddress from, Runnable close) {
        String peer = Peer.of(from);
        ConnectionPlace place = new ConnectionPlace(peer, close);
        ConnectionPlace spared = null;
        synchronized (this) {
            Group ofPeer = peers.computeIfAbsent(peer, name -> new Group());
            if (ofPeer.size >= mostOfPeer) {
                spared = ofPeer.idlest();
            } else if (all.size >= most) {
                spared = all.idlest();
            }
            boolean full = ofPeer.size >= mostOfPeer || all.size >= most;
            if (full && spared == null) {
                forget(peer, ofPeer);
                return null;
            }
            if (spared != null) {
                spared.leave();
            }
            place.take();
        }
        if (spared != null) {
            spared.close.run();
        }
        return place;
    }

    private void forget(String peer, Group ofPeer) {
        if (ofPeer.size == 0) {
            peers.remove(peer);
        }
    }

    /** What one connection has, until it leaves. */
    final class ConnectionPlace {

        private final String peer;
        private final Runnable close;
        private boolean taken;

        private ConnectionPlace(String peer, Runnable close) {
            this.peer = peer;
            this.close = close;
        }

        private Group ofPeer() {
            return peers.computeIfAbsent(peer, name -> new Group());
        }

        private void take() {
            taken = true;
            all.size++;
            ofPeer().size++;
            idle();
        }

        /** Nothing is asked from now on. */
        void idle() {
            synchronized (OpenConnections.this) {
                if (taken) {
                    all.idle.add(this);
                    ofPeer().idle.add(this);
                }
            }
        }

        /** Something is being asked. */
        void busy() {
            synchronized (OpenConnections.this) {
                if (taken) {
                    all.idle.remove(this);
                    ofPeer().idle.remove(this);
                }
            }
        }

        void leave() {
            synchronized (OpenConnections.this) {
                if (taken) {
                    busy();
                    taken = false;
                    all.size--;
                    ofPeer().size--;
                    forget(peer, ofPeer());
                }
            }
        }
    }
}
