package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.SlaClockBreached;
import org.hotline.kit.test.Topics;
import org.hotline.kit.time.Ticks;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class BreachesTest extends PromisedTickets {

    @Inject
    BreachDetecting breaches;

    @Inject
    KnownTicketTable tickets;

    @Test
    void aBrokenPromiseEscalatesOnceHoweverManyLookAtTheSameTime() throws Exception {
        Instant opened = clock.instant().minus(Duration.ofMinutes(61));
        List<Neighbours> tickets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
            tickets.add(ticket);
            Topics.publish(kafka, ticket.opened(opened));
        }
        tickets.forEach(ticket -> awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING"));

        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            looks.add(() -> breaches.look());
        }
        for (Future<Boolean> look : instances.invokeAll(looks)) {
            look.get();
        }
        instances.shutdown();

        for (Neighbours ticket : tickets) {
            await().untilAsserted(() -> {
                assertThat(facts(ticket.ticket(), SlaClockBreached.class)).hasSize(1);
                assertThat(facts(ticket.ticket(), EscalationRaised.class)).hasSize(1);
            });
            assertThat(facts(ticket.ticket(), SlaClockBreached.class).get(0).occurredAt())
                    .isEqualTo(opened.plus(Duration.ofHours(1)));
            clocks(ticket.ticket()).body("items.find { it.target == 'FIRST_RESPONSE' }.state", equalTo("BREACHED"));
        }
    }

    @Test
    void nothingEscalatesBeforeItIsDue() {
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant().minus(Duration.ofMinutes(59))));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");

        breaches.look();

        assertThat(facts(ticket.ticket(), EscalationRaised.class)).isEmpty();
    }

    @Test
    void itIsKnownUntilWhenThereIsNothingToDo() {
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant().minus(Duration.ofMinutes(59))));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");
        Ticks.whileThereIsMore(breaches::look);

        assertThat(breaches.untilNext())
                .hasValueSatisfying(next -> assertThat(next).isBetween(Duration.ZERO, Duration.ofSeconds(61)));
    }

    @Test
    void aClockWhoseTicketSomebodyElseHoldsIsLeftForTheNextLook() throws Exception {
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant().minus(Duration.ofMinutes(61))));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");

        QuarkusTransaction.begin();
        tickets.hold(List.of(ticket.ticket()));
        ExecutorService another = Executors.newSingleThreadExecutor();
        another.submit(() -> breaches.look()).get(10, TimeUnit.SECONDS);
        another.shutdown();
        QuarkusTransaction.commit();

        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");
        breaches.look();
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "BREACHED");
    }

    @Test
    void aTicketOnALineThatNobodyKnowsYetIsPromisedTheSameAndIsBeyondEveryLineOfOurs() {
        Neighbours ticket = new Neighbours(account, TicketPriority.UNKNOWN);
        Topics.publish(kafka, ticket.openedByNewerWriter(clock.instant().minus(Duration.ofMinutes(61))));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");

        breaches.look();

        awaitState(ticket.ticket(), "FIRST_RESPONSE", "BREACHED");
        assertThat(facts(ticket.ticket(), EscalationRaised.class)).isEmpty();
    }
}
