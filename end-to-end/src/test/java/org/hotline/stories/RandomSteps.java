package org.hotline.stories;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hotline.kit.test.history.Done;
import org.hotline.launcher.client.Person;

/** What happens to one ticket. */
final class RandomSteps {

    private final RandomDay day;
    private final RandomTicket ticket;
    private final Random random;

    RandomSteps(RandomDay day, RandomTicket ticket, Random random) {
        this.day = day;
        this.ticket = ticket;
        this.random = random;
    }

    RandomTicket take(int steps) {
        int most = random.nextInt(steps + 1);
        for (int i = 0; i < most; i++) {
            if (ticket.is("NEW", "OPEN")) {
                step(i == 0);
            } else if (ticket.is("RESOLVED")) {
                afterwards();
            }
        }
        return ticket;
    }

    /** @param heard the escalation-service has heard by now what was done before */
    private void step(boolean heard) {
        boolean voice = ticket.customer.channel.equals("VOICE");
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                if (!voice && ticket.saidAt == null) {
                    ticket.hear(Done.WRITES);
                } else if (ticket.customer.missed) {
                    callBack();
                }
            }
            case 2, 3, 4 -> {
                if (!voice) {
                    ticket.act(Done.REPLIES, "replies", Map.of("text", "We have looked into it."));
                }
            }
            case 5 -> handOn();
            case 6 -> {
                if (heard && ticket.text("level").equals("FIRST")) {
                    ticket.escalate(random.nextBoolean());
                }
            }
            case 7 ->
                ticket.act(
                        Done.CLASSIFIES, "classification", Map.of("category", random.nextBoolean() ? "line" : "bill"));
            case 8 -> {
                resolve();
                ticket.act(Done.REOPENS, "reopening", Map.of("reason", "the wrong one"));
            }
            case 9 -> {
                if (random.nextInt(3) == 0) {
                    ticket.act(Done.MARKS_SPAM, "spam", Map.of());
                }
            }
            default -> resolve();
        }
    }

    private void afterwards() {
        switch (random.nextInt(3)) {
            case 0 -> ticket.act(Done.CLOSES, "closure", Map.of("reason", "SOLVED"));
            case 1 -> {
                if (ticket.saidAt == null && !ticket.customer.channel.equals("VOICE")) {
                    ticket.hear(Done.COMES_BACK);
                }
            }
            default -> {
                // nothing happens
            }
        }
    }

    private void resolve() {
        ticket.act(Done.RESOLVES, "resolution", Map.of("solution", "It works again."));
    }

    private void callBack() {
        ticket.customer.call(true, Instant.now().minusMillis(3), 2, random);
        ticket.asked.add(Done.WE_CALL);
        ticket.awaitOperator(!ticket.customer.missed);
    }

    private void handOn() {
        List<String> teams = List.of("first-line", "billing");
        String team = teams.get(random.nextInt(2));
        ticket.refresh();
        if (!ticket.text("level").equals("FIRST")) {
            return;
        }
        if (!team.equals(ticket.text("team"))) {
            ticket.act(Done.HANDS_ON, "assignment", Map.of("team", team));
            return;
        }
        Person who = day.staff.staff.getOrDefault(team, List.of()).get(random.nextInt(2));
        if (ticket.text("operator").equals("null") && !ticket.customer.channel.equals("VOICE")) {
            ticket.act(Done.TAKES, "assignment", Map.of("operator", who.id().toString()));
        }
    }
}
