package org.hotline.stories;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hotline.kit.test.history.Done;
import org.hotline.launcher.run.HotlineService;

/** What concerns two tickets: merges, some of which are taken back, and splits. */
final class RandomExchanges {

    private final RandomDay day;
    private final Random random;

    RandomExchanges(RandomDay day, Random random) {
        this.day = day;
        this.random = random;
    }

    /** Of those that are merged some go on in a solved ticket, which they open again if something of theirs is not answered. */
    void pass() {
        for (RandomTicket ticket : List.copyOf(day.tickets)) {
            int what = random.nextInt(8);
            RandomTicket other = day.tickets.get(random.nextInt(day.tickets.size()));
            if (!ticket.is("NEW", "OPEN")) {
                continue;
            }
            if (what == 0 && day.tickets.stream().noneMatch(one -> one.mergedInto == ticket)) {
                RandomTicket part = ticket.split();
                if (part != null) {
                    day.tickets.add(part);
                }
            } else if (what < 3 && other != ticket && other.is("NEW", "OPEN", "RESOLVED")) {
                merge(ticket, other, what == 1);
            }
        }
    }

    private void merge(RandomTicket ticket, RandomTicket into, boolean forGood) {
        ticket.mergedInto = into;
        supervise(ticket, Done.MERGES, "merge", Map.of("into", into.id()));
        if (!forGood) {
            if (ticket.saidAt == null && !ticket.customer.channel.equals("VOICE") && random.nextBoolean()) {
                speak(ticket, into);
            }
            supervise(ticket, Done.UNMERGES, "unmerge", Map.of());
            ticket.mergedInto = null;
        }
        into.refresh();
    }

    /** What he says meanwhile is in the other ticket until it goes back with his own. */
    private static void speak(RandomTicket ticket, RandomTicket into) {
        into.refresh();
        Done there = into.is("RESOLVED") ? Done.COMES_BACK : Done.WRITES;
        String said = ticket.customer.say().path("id").asText();
        ticket.asked.add(Done.WRITES);
        into.asked.addAll(List.of(there, Done.SPLITS));
        into.splitOff.add(UUID.fromString(said));
    }

    private void supervise(RandomTicket ticket, Done done, String action, Map<String, ?> body) {
        day.supervisor
                .post(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/" + action, body)
                .expectDone();
        ticket.asked.add(done);
        ticket.refresh();
    }
}
