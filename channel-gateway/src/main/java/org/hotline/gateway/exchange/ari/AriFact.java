package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a channel.
 *
 * @param other the channel that dialled it, or the bridge that it is about
 * @param text what was dialled, the queue, or the cause of its end
 */
record AriFact(
        AriKind kind,
        Instant at,
        String channel,
        @Nullable String other,
        @Nullable String text) implements Comparable<AriFact> {

    private static final Comparator<@Nullable String> NONE_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<AriFact> BY_TIME = Comparator.comparing(AriFact::at)
            .thenComparing(AriFact::kind)
            .thenComparing(AriFact::channel)
            .thenComparing(AriFact::other, NONE_FIRST)
            .thenComparing(AriFact::text, NONE_FIRST);

    static AriFact of(AriKind kind, Instant at, String channel) {
        return new AriFact(kind, at, channel, null, null);
    }

    static AriFact saying(AriKind kind, Instant at, String channel, String text) {
        return new AriFact(kind, at, channel, null, text);
    }

    static AriFact in(AriKind kind, Instant at, String channel, String bridge) {
        return new AriFact(kind, at, channel, bridge, null);
    }

    boolean is(AriKind wanted) {
        return kind == wanted;
    }

    boolean endsChannel() {
        return kind == AriKind.GONE || kind == AriKind.LOST;
    }

    @Override
    public int compareTo(AriFact other) {
        return BY_TIME.compare(this, other);
    }
}
