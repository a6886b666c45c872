package org.hotline.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.kit.test.history.RecordedHistory;
import org.hotline.kit.test.history.RecordedTicket;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** Customers and staff to whom happens what chance has in store, all of it over REST. */
final class RandomDay {

    final String account;
    final String numbers;
    final Person integration;
    final Person supervisor;
    private final Person admin;
    final Map<UUID, RecordedCall> calls = new ConcurrentHashMap<>();
    final DayStaff staff;
    final List<RandomTicket> tickets = new ArrayList<>();
    private final Random random;

    RandomDay(HotlineClient client, long seed) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        this.random = new Random(seed);
        this.account = "day-" + run + "@hotline.example";
        this.numbers = "+336" + String.format("%04d", Math.floorMod(run.hashCode(), 10_000));
        this.integration = client.as(Role.INTEGRATION, "day");
        this.supervisor = client.as(Role.SUPERVISOR, "day");
        this.admin = client.as(Role.ADMIN, "day");
        this.staff = new DayStaff(client, run);
    }

    /** What was asked for, with the moments and owners that the API answers. */
    RecordedHistory history() throws Exception {
        RecordedHistory history = new RecordedHistory();
        history.calls.putAll(calls);
        history.staff.putAll(staff.state(account));
        Map<RandomTicket, RecordedTicket> written = new ConcurrentHashMap<>();
        together(tickets.stream()
                .map(ticket -> (Callable<RandomTicket>) () -> {
                    written.put(ticket, TimelineReader.read(this, ticket));
                    return ticket;
                })
                .toList());
        for (RandomTicket ticket : tickets) {
            RecordedTicket recorded = Objects.requireNonNull(written.get(ticket));
            recorded.mergedInto = ticket.mergedInto == null ? null : written.get(ticket.mergedInto);
            history.tickets.add(recorded);
        }
        return history;
    }

    void pass(int count) throws Exception {
        giveAccount();
        staff.arrive();
        long[] seeds = random.longs(count).toArray();
        tickets.addAll(together(IntStream.range(0, count)
                .mapToObj(i -> (Callable<RandomTicket>) () -> begin(i, new Random(seeds[i])))
                .toList()));
        live(4);
        new RandomExchanges(this, random).pass();
        live(4);
    }

    /** It bears the name of a mailbox of ours, which no integration takes by itself. */
    private void giveAccount() {
        for (String channel : List.of("CHAT", "WEB", "SMS", "VOICE")) {
            admin.put(
                            HotlineService.GATEWAY,
                            "/v1/accounts/owner",
                            Map.of("channel", channel, "account", account, "integration", integration.id()))
                    .expect(204);
        }
    }

    private RandomTicket begin(int number, Random chance) {
        List<String> channels = List.of("EMAIL", "CHAT", "CHAT", "WEB", "SMS", "VOICE");
        String channel = channels.get(chance.nextInt(channels.size()));
        RandomCustomer customer = new RandomCustomer(this, channel, number);
        boolean voice = channel.equals("VOICE");
        JsonNode first = voice
                ? customer.call(false, Instant.now().minusSeconds(60), 1_000 + chance.nextInt(50_000), chance)
                : customer.say();
        RandomTicket ticket = new RandomTicket(
                this,
                customer,
                first.path("id").asText(),
                first.path("ticketId").asText());
        ticket.asked.add(voice ? Done.CALLS : Done.WRITES);
        return ticket;
    }

    private void live(int steps) throws Exception {
        together(tickets.stream()
                .map(ticket -> {
                    RandomSteps life = new RandomSteps(this, ticket, new Random(random.nextLong()));
                    return (Callable<RandomTicket>) () -> life.take(steps);
                })
                .toList());
    }

    private static List<RandomTicket> together(List<Callable<RandomTicket>> lives) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<RandomTicket> lived = new ArrayList<>();
            for (Future<RandomTicket> life : people.invokeAll(lives)) {
                lived.add(life.get());
            }
            return lived;
        } finally {
            people.shutdownNow();
        }
    }
}
