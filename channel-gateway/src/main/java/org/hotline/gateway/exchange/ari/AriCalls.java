package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.gateway.exchange.ExchangeCall;

/** The calls of an exchange that are in progress: which channel belongs to which. For one thread. */
final class AriCalls {

    private final int most;
    private final Map<String, AriCall> byChannel = new HashMap<>();
    private final Set<AriCall> changed = new LinkedHashSet<>();
    private final Set<AriCall> untold = new LinkedHashSet<>();
    private final Set<String> joined = new LinkedHashSet<>();
    private final AriRooms rooms = new AriRooms();
    private final AriEnded ended = new AriEnded();
    private long passedOver;

    /** @param most channels at the same time; others are passed over */
    AriCalls(int most) {
        this.most = most;
    }

    /** Those that were not over when the exchange was heard last. */
    void begin(Collection<ExchangeCall> kept) {
        for (ExchangeCall row : kept) {
            AriCall call = AriCall.of(row);
            untold.add(call);
            call.channels().forEach(channel -> {
                byChannel.put(channel.id(), call);
                enterPair(channel);
            });
            call.bridges().forEach((channel, bridge) -> rooms.enter(bridge, channel));
        }
    }

    void take(AriNews news, Instant now) {
        for (AriChannel channel : news.channels()) {
            if (!ended.containsKey(channel.id()) && isKnown(channel.id())) {
                AriCall call = byChannel.computeIfAbsent(channel.id(), AriCall::new);
                touch(call, call.add(channel, now));
                enterPair(channel).forEach(other -> join(channel.id(), other, now));
            }
        }
        news.together().forEach(other -> join(news.together().get(0), other, now));
        news.facts().forEach(fact -> take(fact, now));
    }

    private boolean isKnown(String channel) {
        boolean room = byChannel.containsKey(channel) || byChannel.size() < most;
        passedOver += room ? 0 : 1;
        return room;
    }

    private Set<String> enterPair(AriChannel channel) {
        return channel.isLocal() ? rooms.enter(channel.pair(), channel.id()) : Set.of();
    }

    private void take(AriFact fact, Instant now) {
        AriCall call = byChannel.get(fact.channel());
        if (call == null) {
            return;
        }
        touch(call, call.add(fact, now));
        String other = String.valueOf(fact.other());
        if (fact.is(AriKind.DIALLED)) {
            join(fact.channel(), other, now);
        } else if (fact.is(AriKind.ENTERED)) {
            rooms.enter(other, fact.channel()).forEach(here -> join(fact.channel(), here, now));
        } else if (fact.is(AriKind.LEFT)) {
            rooms.leave(other, fact.channel());
        }
    }

    private void touch(AriCall call, boolean news) {
        if (news) {
            changed.add(call);
            untold.add(call);
        }
    }

    /** Two of which somebody has been told stay what they are. */
    private void join(String one, String other, Instant now) {
        AriCall first = byChannel.get(one);
        AriCall second = byChannel.get(other);
        if (first == null || second == null || first == second || (first.isNamed() && second.isNamed())) {
            return;
        }
        AriCall kept = second.isNamed() ? second : first;
        AriCall gone = kept == first ? second : first;
        kept.join(gone, now);
        kept.channels().forEach(channel -> byChannel.put(channel.id(), kept));
        changed.remove(gone);
        untold.remove(gone);
        joined.add(gone.row());
        touch(kept, true);
    }

    Optional<AriCall> of(String channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    /** Channels that are not known to be over. */
    Set<String> alive() {
        return byChannel.entrySet().stream()
                .filter(entry -> entry.getValue().end(entry.getKey()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of which there may be something to report. */
    List<AriCall> untold() {
        return List.copyOf(untold);
    }

    /** All that is to be reported of it now is reported. */
    void told(AriCall call) {
        untold.remove(call);
    }

    void change(AriCall call) {
        changed.add(call);
    }

    /** What is to be kept since it was asked last; whoever fails to begins anew. */
    List<ExchangeCall> changes() {
        List<ExchangeCall> rows = changed.stream().map(AriCall::kept).toList();
        changed.clear();
        return rows;
    }

    /** The rows of those that are part of others now. */
    List<String> joined() {
        List<String> rows = List.copyOf(joined);
        joined.clear();
        return rows;
    }

    void forget(Collection<AriCall> over) {
        for (AriCall call : over) {
            Set<String> channels = call.channels().stream().map(AriChannel::id).collect(Collectors.toSet());
            channels.forEach(channel -> {
                byChannel.remove(channel);
                ended.put(channel, true);
            });
            rooms.leaveAll(channels);
            changed.remove(call);
            untold.remove(call);
        }
    }

    int size() {
        return (int) byChannel.values().stream().distinct().count();
    }

    /** How many events were of channels too many, since it was asked last. */
    long passedOver() {
        long count = passedOver;
        passedOver = 0;
        return count;
    }
}
