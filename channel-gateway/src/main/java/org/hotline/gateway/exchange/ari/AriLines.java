package org.hotline.gateway.exchange.ari;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which channels are lines to the world: those that are told, or those from which customers called. */
final class AriLines {

    private static final int MOST = 1_000;

    private final Set<String> trunks;
    private final Set<String> learned = new LinkedHashSet<>();

    AriLines(Collection<String> trunks) {
        this.trunks = Set.copyOf(trunks);
    }

    /** Whether it is told, so that nothing has to be guessed. */
    boolean areTold() {
        return !trunks.isEmpty();
    }

    boolean include(AriChannel channel) {
        return areTold() ? trunks.contains(channel.endpoint()) : learned.contains(channel.endpoint());
    }

    void learn(AriChannel channel) {
        if (learned.size() < MOST && !channel.endpoint().isEmpty()) {
            learned.add(channel.endpoint());
        }
    }
}
