package org.hotline.gateway.exchange.ari;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was on at an exchange at a moment. It heals what nobody heard. */
final class AriSnapshot {

    private final Instant at;
    private final List<AriChannel> channels = new ArrayList<>();
    private final List<AriFact> signs = new ArrayList<>();
    private final Map<String, String> bridges = new HashMap<>();

    AriSnapshot(Instant at, JsonNode channels, JsonNode bridges) {
        this.at = at;
        for (JsonNode node : channels) {
            AriChannel.read(node, at).ifPresent(this.channels::add);
            signs.addAll(AriSigns.of(node, at));
        }
        for (JsonNode bridge : bridges) {
            if (!AriSigns.isWaitingRoom(bridge)) {
                AriText.id(bridge.path("id"))
                        .ifPresent(id -> bridge.path("channels")
                                .forEach(member ->
                                        AriText.id(member).ifPresent(channel -> this.bridges.put(channel, id))));
            }
        }
    }

    /** Where nobody can look. */
    static AriSnapshot nothing(Instant at) {
        return new AriSnapshot(at, MissingNode.getInstance(), MissingNode.getInstance());
    }

    /**
     * Tells the calls what they have missed.
     *
     * @param before channels that were known when it was asked for
     * @param heardAt when the exchange had been heard before; what is gone has gone after that
     */
    void tell(AriCalls calls, Set<String> before, Instant heardAt, Instant now) {
        channels.forEach(channel -> calls.take(new AriNews(at, List.of(channel), signsOf(channel), List.of()), now));
        Set<String> here = channels.stream().map(AriChannel::id).collect(Collectors.toSet());
        List<AriFact> missed = new ArrayList<>();
        here.forEach(channel -> calls.of(channel).ifPresent(call -> move(call, channel, before, missed)));
        Set<String> gone = calls.alive();
        gone.retainAll(before);
        gone.removeAll(here);
        gone.forEach(channel -> calls.of(channel)
                .ifPresent(call -> missed.add(AriFact.of(AriKind.LOST, later(heardAt, call.lastFactAt()), channel))));
        calls.take(new AriNews(at, List.of(), missed, List.of()), now);
    }

    private List<AriFact> signsOf(AriChannel channel) {
        return signs.stream()
                .filter(fact -> fact.channel().equals(channel.id()))
                .toList();
    }

    private void move(AriCall call, String channel, Set<String> before, List<AriFact> missed) {
        String known = call.bridges().get(channel);
        String actual = bridges.get(channel);
        if (known != null && !known.equals(actual) && before.contains(channel)) {
            missed.add(AriFact.in(AriKind.LEFT, at, channel, known));
        }
        if (actual != null && !actual.equals(known)) {
            missed.add(AriFact.in(AriKind.ENTERED, at, channel, actual));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
