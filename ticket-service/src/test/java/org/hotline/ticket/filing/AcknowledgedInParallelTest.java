package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.filing.IncomingMessages.message;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.AcknowledgingHotline;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.Channel;
import org.junit.jupiter.api.Test;

/** Several who file at the same time write to nobody too often, and wait for each other in no circle. */
@TicketServiceTest
@TestProfile(AcknowledgingHotline.class)
@SuppressWarnings("NullAway.Init") // injected
class AcknowledgedInParallelTest {

    @Inject
    MessageFiling filing;

    @Inject
    Database database;

    @Test
    void ofManyMailsOfTenPeopleAtOnceThreeEachAreAcknowledged() throws Exception {
        String crowd = Ids.next() + "@example.org";
        List<IncomingMessage> mails = IntStream.range(0, 200)
                .mapToObj(i -> message(Channel.EMAIL, Ids.next(), "p" + i % 10 + '-' + crowd, Ids.next(), "hello"))
                .toList();
        Random random = new Random(7);
        List<Callable<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<IncomingMessage> batch = new ArrayList<>(mails.subList(i * 10, i * 10 + 10));
            Collections.shuffle(batch, random);
            calls.add(() -> {
                filing.file(batch);
                return null;
            });
        }

        inParallel(calls);

        assertThat(database.query("""
            select count(*) from message where address like :crowd and direction = 'OUTBOUND'
            group by address""")
                        .bind("crowd", "%" + crowd)
                        .mapTo(long.class)
                        .list())
                .hasSize(10)
                .containsOnly(3L);
    }

    @Test
    void ofManyMailsOfOneConversationAtOnceOneIsAcknowledged() throws Exception {
        UUID talk = Ids.next();
        inParallel(IntStream.range(0, 20)
                .mapToObj(i -> message(Channel.EMAIL, talk, "a-" + Ids.next() + "@example.org", Ids.next(), "hello"))
                .map(mail -> (Callable<Void>) () -> {
                    filing.file(List.of(mail));
                    return null;
                })
                .toList());

        assertThat(database.query("select count(*) from message where conversation_id = :talk group by direction")
                        .bind("talk", talk)
                        .mapTo(long.class)
                        .list())
                .containsExactlyInAnyOrder(20L, 1L);
    }

    private static void inParallel(List<Callable<Void>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> done : executor.invokeAll(calls)) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
