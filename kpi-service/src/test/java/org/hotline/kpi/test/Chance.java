package org.hotline.kpi.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;

/** Stories of tickets and calls as chance has it, and the ways in which they can arrive; the same for the same seed. */
public final class Chance {

    private static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.CHAT, Channel.WEB, Channel.VOICE);

    private final Random random;
    private final String account;
    private final List<UUID> customers = List.of(Ids.next(), Ids.next(), Ids.next());
    private final UUID operator = Ids.next();

    public Chance(long seed, String account) {
        this.random = new Random(seed);
        this.account = account;
    }

    public List<Fact> stories(int tickets) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            TicketTale ticket = TicketTale.at(account, "2026-06-0" + (1 + random.nextInt(9)) + "T09:00:00")
                    .on(CHANNELS.get(random.nextInt(CHANNELS.size())))
                    .from(customers.get(random.nextInt(customers.size())));
            CallTale call = CallTale.at(account, ticket.now()).offered();
            if (random.nextBoolean()) {
                call.connected(1 + random.nextInt(60));
            }
            facts.addAll(call.ended(70 + random.nextInt(60), CallEndCause.NORMAL_CLEARING)
                    .facts());
            ticket.opened(call.interactionId());
            int steps = 1 + random.nextInt(12);
            for (int step = 0; step < steps; step++) {
                steps(ticket).get(random.nextInt(11)).accept(ticket.after(Duration.ofMinutes(random.nextInt(600))));
            }
            facts.addAll(ticket.facts());
        }
        return facts;
    }

    private List<Consumer<TicketTale>> steps(TicketTale ticket) {
        UUID survey = new UUID(ticket.ticketId().getMostSignificantBits(), 7);
        UUID clock = new UUID(ticket.ticketId().getMostSignificantBits(), 8);
        return List.of(
                TicketTale::writes,
                TicketTale::replied,
                TicketTale::repliedByMachine,
                t -> t.takenBy(operator),
                t -> t.transferredTo("billing", Ids.next()),
                t -> t.resolved().survey(FactType.SURVEY_SENT, survey, null),
                TicketTale::reopened,
                TicketTale::closed,
                t -> t.survey(FactType.SURVEY_ANSWERED, survey, 1 + random.nextInt(5)),
                t -> t.clock(FactType.CLOCK_STARTED, clock, t.now().plusSeconds(900))
                        .after(Duration.ofMinutes(random.nextInt(30)))
                        .clock(random.nextBoolean() ? FactType.CLOCK_MET : FactType.CLOCK_BREACHED, clock, t.now()),
                t -> t.escalation(FactType.ESCALATION_RAISED, ticket.ticketId(), Duration.ZERO)
                        .movedUp());
    }

    /** In any order, some of them more than once, in parts of any size. */
    public List<List<Fact>> deliveries(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        List<List<Fact>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(9));
            parts.add(List.copyOf(all.subList(from, to)));
            from = to;
        }
        return parts;
    }
}
