package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class WaitingLineTest extends GatewayTest {

    private final Instant now = Instant.now();

    @Inject
    Database database;

    private TicketInLine ticket(String team, int secondsAgo) {
        return new TicketInLine(team, now.minusSeconds(secondsAgo));
    }

    @Test
    void whoWaitsIsToldHisPlaceInTheLineOfHisTeamAndMovesUpWhenOthersAreAnswered() {
        String team = unique("team");
        try (WaitingVisitor first = WaitingVisitor.in(ticket(team, 60));
                WaitingVisitor second = WaitingVisitor.in(ticket(team, 30));
                WaitingVisitor elsewhere = WaitingVisitor.in(ticket(unique("other"), 30));
                ChatWindow again = ChatWindow.open()) {
            first.isNumber(1);
            second.isNumber(2);
            elsewhere.isNumber(1);
            assertThat(second.told("WAITING").has("seconds")).isFalse();

            first.isAnswered();

            second.isNumber(1);
            assertThat(first.told("WAITED").has("place")).isFalse();
            again.resume(second.window.token(), 0);
            assertThat(again.await("WAITING").get("place").intValue()).isEqualTo(1);
        }
    }

    @Test
    void whoIsTakenIsInNoLineAndBackAtHisPlaceWhenHisOperatorPutsHimBack() {
        String team = unique("team");
        TicketInLine ticket = ticket(team, 60);
        try (WaitingVisitor first = WaitingVisitor.in(ticket);
                WaitingVisitor second = WaitingVisitor.in(ticket(team, 30))) {
            second.isNumber(2);

            Topics.publish(servers(), ticket.with(Ids.next()).assigned());
            first.told("TAKEN");
            second.isNumber(1);
            Topics.publish(servers(), ticket.with(null).assigned());

            first.isNumber(1);
            second.isNumber(2);
        }
    }

    @Test
    void whoseTicketIsMergedWaitsWhereItGoesOnAndBackWhereItWasWhenThatIsUndone() {
        String team = unique("team");
        String other = unique("other");
        TicketInLine ticket = ticket(team, 30);
        TicketInLine target = ticket(other, 30);
        try (WaitingVisitor before = WaitingVisitor.in(ticket(other, 60));
                WaitingVisitor moved = WaitingVisitor.in(ticket)) {
            moved.isNumber(1);

            Topics.publish(servers(), List.of(ticket.merged(target), ticket.duplicate()));
            Topics.publish(servers(), target.arrived(ticket));
            moved.isNumber(2);
            Topics.publish(servers(), ticket.unmerged(target));
            Topics.publish(servers(), target.answered().wentBack(ticket));

            moved.isNumber(1);
            before.isNumber(1);
        }
    }

    @Test
    void whoseMessageBecomesATicketOfItsOwnGoesOnWaiting() {
        String team = unique("team");
        TicketInLine ticket = ticket(team, 30);
        TicketInLine part = ticket(team, 30);
        try (WaitingVisitor first = WaitingVisitor.in(ticket(team, 60));
                WaitingVisitor parted = WaitingVisitor.in(ticket)) {
            parted.isNumber(2);

            Topics.publish(servers(), ticket.answered().split(part, parted.asked));
            Topics.publish(servers(), part.with(Ids.next()).assigned());

            parted.told("TAKEN");
            first.isNumber(1);
        }
    }

    @Test
    void whoEndsHisChatOrWhoseTicketIsSolvedWaitsNoLonger() {
        String team = unique("team");
        TicketInLine ticket = ticket(team, 60);
        try (WaitingVisitor solved = WaitingVisitor.in(ticket);
                WaitingVisitor over = WaitingVisitor.in(ticket(team, 40));
                WaitingVisitor last = WaitingVisitor.in(ticket(team, 30))) {
            last.isNumber(3);

            Topics.publish(servers(), ticket.resolved());
            solved.told("WAITED");
            last.isNumber(2);
            over.window.send(Map.of("type", "END"));

            over.told("WAITED");
            last.isNumber(1);
        }
    }

    @Test
    void theTimeIsExpectedFromTheLastAnswersAndBeyondThoseWhoAreCountedItTakesMore() {
        String team = unique("team");
        for (int i = 0; i < 3; i++) {
            try (WaitingVisitor answered = WaitingVisitor.in(ticket(team, 100))) {
                answered.isNumber(1);
                answered.isAnswered();
                answered.told("WAITED");
            }
        }
        try (WaitingVisitor visitor = WaitingVisitor.in(ticket(team, 10))) {
            visitor.isNumber(1);
            long pace = visitor.told("WAITING").get("seconds").longValue();
            assertThat(pace).isBetween(100L, 200L);

            before(visitor, 19);
            visitor.isNumber(20);
            assertThat(visitor.told("WAITING").has("more")).isFalse();
            assertThat(visitor.told("WAITING").get("seconds").longValue()).isEqualTo(20 * pace);
            before(visitor, 15);

            await().until(() -> visitor.told("WAITING").has("more"));
            assertThat(visitor.told("WAITING").get("place").intValue()).isEqualTo(20);
            assertThat(visitor.told("WAITING").get("seconds").longValue()).isEqualTo(20 * pace);
        }
    }

    /** As many who came earlier, of whom nobody is told: what was not heard of is looked for all the same. */
    private void before(WaitingVisitor visitor, int many) {
        database.update("""
                        with others as (
                            insert into chat (id, token_hash, started_at, seen_at)
                            select gen_random_uuid(), gen_random_uuid()::text, now(), now() from generate_series(1, :many)
                            returning id)
                        insert into waiting_chat (chat, team, taken, since)
                        select id, team, false, since - interval '1 second' from others, waiting_chat
                        where waiting_chat.chat = :chat""")
                .bind("many", many)
                .bind("chat", visitor.asked.conversationId())
                .execute();
    }
}
