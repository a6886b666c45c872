package org.hotline.gateway.exchange.ari;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was in one bridge with a customer, or in another one to which a local channel leads, from when to when. */
final class AriTalks {

    /** Whoever is put from one bridge into another talks on. */
    static final Duration SETTLING = Duration.ofSeconds(2);

    private final AriCall call;
    private final String customer;
    private final Map<String, String> in = new HashMap<>();
    private final Map<String, Instant> open = new LinkedHashMap<>();
    private final List<AriTalk> over = new ArrayList<>();

    private AriTalks(AriCall call, String customer) {
        this.call = call;
        this.customer = customer;
    }

    /** One after the other. */
    static List<AriTalk> of(AriCall call, String customer) {
        AriTalks talks = new AriTalks(call, customer);
        call.facts().forEach(talks::take);
        talks.open.forEach((leg, from) -> talks.over.add(new AriTalk(leg, from, null)));
        return talks.over;
    }

    /** Moves a channel among the bridges. */
    static void move(Map<String, String> in, AriFact fact) {
        if (fact.is(AriKind.ENTERED)) {
            in.put(fact.channel(), String.valueOf(fact.other()));
        } else if (fact.endsChannel()) {
            in.remove(fact.channel());
        } else if (fact.is(AriKind.LEFT)) {
            in.remove(fact.channel(), String.valueOf(fact.other()));
        }
    }

    private void take(AriFact fact) {
        move(in, fact);
        Set<String> here = heard();
        open.forEach((leg, from) -> {
            if (!here.contains(leg)) {
                over.add(new AriTalk(leg, from, fact.at()));
            }
        });
        open.keySet().retainAll(here);
        here.forEach(leg -> open.computeIfAbsent(leg, started -> begin(started, fact.at())));
    }

    private Instant begin(String leg, Instant at) {
        for (AriTalk last : List.copyOf(over)) {
            Instant to = last.to();
            if (last.leg().equals(leg) && to != null && !to.plus(SETTLING).isBefore(at)) {
                over.remove(last);
                return last.from();
            }
        }
        return at;
    }

    private Set<String> heard() {
        String room = in.get(customer);
        if (room == null) {
            return Set.of();
        }
        Set<String> rooms = new HashSet<>(Set.of(room));
        while (rooms.addAll(besides(rooms))) {
            // as far as local channels lead
        }
        return in.entrySet().stream()
                .filter(entry ->
                        rooms.contains(entry.getValue()) && !entry.getKey().equals(customer))
                .map(Map.Entry::getKey)
                .filter(leg -> call.has(leg) && !call.channel(leg).isLocal())
                .collect(Collectors.toSet());
    }

    private Set<String> besides(Set<String> rooms) {
        Set<String> pairs = in.entrySet().stream()
                .filter(entry -> rooms.contains(entry.getValue()) && call.has(entry.getKey()))
                .map(entry -> call.channel(entry.getKey()).pair())
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.toSet());
        return in.entrySet().stream()
                .filter(entry -> call.has(entry.getKey())
                        && pairs.contains(call.channel(entry.getKey()).pair()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
