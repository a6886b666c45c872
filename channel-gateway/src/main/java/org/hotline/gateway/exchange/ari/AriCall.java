package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotline.gateway.exchange.ExchangeCall;
import org.hotline.kit.db.StoredJson;
import org.jspecify.annotations.Nullable;

/** Channels that belong together, and all that is known of them, in the order in which it happened. */
final class AriCall {

    /** Who does more in a call tells nothing. */
    static final int MOST_FACTS = 1_000;

    private final String row;
    private final Map<String, AriChannel> channels = new LinkedHashMap<>();
    private final TreeSet<AriFact> facts = new TreeSet<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable String name;
    private Instant touchedAt = Instant.MIN;

    AriCall(String row) {
        this.row = row;
    }

    /** As it is kept. */
    private record KeptFacts(@Nullable String name, List<AriChannel> channels, List<AriFact> facts) {}

    static AriCall of(ExchangeCall kept) {
        KeptFacts read = StoredJson.read(kept.facts(), KeptFacts.class);
        AriCall call = new AriCall(kept.name());
        call.name = read.name;
        read.channels.forEach(channel -> call.channels.put(channel.id(), channel));
        call.facts.addAll(read.facts);
        return call;
    }

    ExchangeCall kept() {
        return new ExchangeCall(
                row, StoredJson.write(new KeptFacts(name, List.copyOf(channels.values()), List.copyOf(facts))));
    }

    /** Answers whether that is new. */
    boolean add(AriChannel channel, Instant now) {
        AriChannel known = channels.get(channel.id());
        AriChannel merged = known == null ? channel : known.or(channel);
        channels.put(channel.id(), merged);
        return touch(!merged.equals(known), now);
    }

    /** Answers whether that is new. What ends something is always taken. */
    boolean add(AriFact fact, Instant now) {
        boolean room = facts.size() < MOST_FACTS || fact.endsChannel();
        return touch(room && facts.add(fact), now);
    }

    private boolean touch(boolean changed, Instant now) {
        touchedAt = changed ? now : touchedAt;
        return changed;
    }

    void join(AriCall other, Instant now) {
        other.channels.values().forEach(channel -> add(channel, now));
        other.facts.forEach(fact -> add(fact, now));
        told.addAll(other.told);
        name = name == null ? other.name : name;
        touchedAt = now;
    }

    String row() {
        return row;
    }

    /** Whether somebody has been told of it; then it keeps its name. */
    boolean isNamed() {
        return name != null;
    }

    /** What it is called: as its oldest channel, as Asterisk links them. */
    String name() {
        return name == null
                ? channels.values().stream()
                        .min(AriChannel.BY_AGE)
                        .orElseThrow()
                        .id()
                : name;
    }

    void named() {
        name = name();
    }

    Collection<AriChannel> channels() {
        return channels.values();
    }

    AriChannel channel(String id) {
        return Objects.requireNonNull(channels.get(id));
    }

    boolean has(String channel) {
        return channels.containsKey(channel);
    }

    Stream<AriFact> facts() {
        return facts.stream();
    }

    Stream<AriFact> facts(AriKind kind, String channel) {
        return facts.stream().filter(fact -> fact.is(kind) && fact.channel().equals(channel));
    }

    /** Those that are known to be over. */
    Optional<AriFact> end(String channel) {
        return facts.stream()
                .filter(fact -> fact.endsChannel() && fact.channel().equals(channel))
                .findFirst();
    }

    boolean isOver() {
        return channels.keySet().stream().allMatch(channel -> end(channel).isPresent());
    }

    Instant lastFactAt() {
        return facts.isEmpty() ? Instant.EPOCH : facts.last().at();
    }

    /** In which bridges its channels are. */
    Map<String, String> bridges() {
        Map<String, String> in = new HashMap<>();
        facts.forEach(fact -> AriTalks.move(in, fact));
        return in;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    Set<String> told() {
        return told;
    }
}
