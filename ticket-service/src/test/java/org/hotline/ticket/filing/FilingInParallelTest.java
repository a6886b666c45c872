package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.filing.IncomingMessages.message;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.Channel;
import org.junit.jupiter.api.Test;

/** Many at a time, in any order. */
@TicketServiceTest
class FilingInParallelTest {

    @Inject
    MessageFiling filing;

    @Inject
    Database database;

    @Test
    void aHundredFirstMessagesOfOneContactMakeOneTicket() throws Exception {
        UUID chat = Ids.next();
        List<Callable<Void>> calls = IntStream.range(0, 100)
                .mapToObj(i -> message(Channel.CHAT, chat, "visitor-2", Ids.next(), "hello"))
                .map(message -> (Callable<Void>) () -> {
                    filing.file(List.of(message));
                    return null;
                })
                .toList();

        inParallel(20, calls);

        List<UUID> tickets = database.query("select id from ticket where conversation_id = :chat")
                .bind("chat", chat)
                .mapTo(UUID.class)
                .list();
        assertThat(tickets).hasSize(1);
        assertThat(count("select count(*) from message where ticket_id = any(:ids)", tickets))
                .isEqualTo(100);
    }

    @Test
    void overlappingBatchesInAnyOrderFileEverythingOnce() throws Exception {
        List<UUID> chats = IntStream.range(0, 10).mapToObj(i -> Ids.next()).toList();
        List<IncomingMessage> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int chat = i % chats.size();
            all.add(message(Channel.CHAT, chats.get(chat), "visitor-" + chats.get(chat), Ids.next(), "hello"));
        }
        Random random = new Random(7);
        List<Callable<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<IncomingMessage> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            calls.add(() -> {
                filing.file(shuffled);
                return null;
            });
        }

        inParallel(8, calls);

        Set<UUID> interactions =
                all.stream().map(m -> m.arrival().interactionId()).collect(Collectors.toSet());
        assertThat(count("select count(*) from message where id = any(:ids)", interactions))
                .isEqualTo(200);
        assertThat(count("select count(*) from ticket where conversation_id = any(:ids)", chats))
                .isEqualTo(10);
        assertThat(count("""
            select count(*) from channel_address where address in
                (select 'visitor-' || id from unnest(:ids) id)\
            """, chats)).isEqualTo(10);
    }

    @Test
    void whatOneNeighbourSaysTwiceAndInParallelIsOneStranger() throws Exception {
        String address = "crowd-" + Ids.next() + "@example.org";
        List<Callable<Void>> calls = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Void>) () -> {
                    filing.file(List.of(message(Channel.EMAIL, Ids.next(), address, Ids.next(), "hello")));
                    return null;
                })
                .toList();

        inParallel(10, calls);

        assertThat(database.query("""
            select distinct customer_id from ticket join channel_address using (customer_id)
            where address = :address\
            """)
                        .bind("address", address)
                        .mapTo(UUID.class)
                        .list())
                .hasSize(1);
    }

    private static void inParallel(int threads, List<Callable<Void>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : executor.invokeAll(calls)) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private long count(String query, Collection<UUID> ids) {
        return database.query(query)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(long.class)
                .one();
    }
}
